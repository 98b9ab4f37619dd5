#!/usr/bin/env bash
# icalendar (Python) writes a Paris hour of the standard library as « TZID=CET » in winter and « TZID=CEST » in summer.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import icalendar' >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-icalendar; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import datetime, zoneinfo, icalendar
paris = zoneinfo.ZoneInfo('Europe/Paris')
event = icalendar.Event()
event.add('dtstart', datetime.datetime(2019, 1, 16, 10, 30, tzinfo=paris))
event.add('dtend', datetime.datetime(2019, 7, 16, 10, 30, tzinfo=paris))
print('\n'.join(line for line in event.to_ical().decode().splitlines() if line.startswith('DT')))
CODE
seen=$(/usr/bin/python3 try.py)

guess=$(cat <<'END'
TZID=Europe/Paris on both lines
END
)
stands=$(cat <<'END'
DTSTART;TZID=CET;VALUE=DATE-TIME:20190116T103000
DTEND;TZID=CEST;VALUE=DATE-TIME:20190716T103000
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' python3-icalendar)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
