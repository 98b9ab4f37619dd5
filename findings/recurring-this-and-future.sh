#!/usr/bin/env bash
# A weekly meeting moved « from the 13th of July on » (RANGE=THISANDFUTURE) is moved on the 13th alone by recurring-ical-events, which keeps the former hour for those that follow.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-recurring-ical-events >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-recurring-ical-events; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from icalendar import Calendar
from recurring_ical_events import of
lines = '''BEGIN:VCALENDAR
VERSION:2.0
PRODID:exemple
BEGIN:VEVENT
UID:1
DTSTAMP:20200101T000000Z
DTSTART:20200706T080000Z
DURATION:PT1H
RRULE:FREQ=WEEKLY;COUNT=4
END:VEVENT
BEGIN:VEVENT
UID:1
DTSTAMP:20200102T000000Z
RECURRENCE-ID;RANGE=THISANDFUTURE:20200713T080000Z
DTSTART:20200713T100000Z
DURATION:PT1H
END:VEVENT
END:VCALENDAR
'''
calendar = Calendar.from_ical(lines.replace('\n', '\r\n'))
print(*sorted(event['DTSTART'].dt.strftime('%d/%m at %H:%M') for event in of(calendar).between((2020, 7, 1), (2020, 8, 1))), sep='\n')
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
06/07 at 08:00
13/07 at 10:00
20/07 at 10:00
27/07 at 10:00
END
)
stands=$(cat <<'END'
06/07 at 08:00
13/07 at 10:00
20/07 at 08:00
27/07 at 08:00
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-recurring-ical-events
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
