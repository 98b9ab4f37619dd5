#!/usr/bin/env bash
# A meeting of ten that says no end lasts no time, as the standard says (RFC 5545, § 3.6.1); khal gives it an hour, and says that one is busy half an hour later.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s khal >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends khal; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8 TZ=UTC
mkdir -p calendar
cat >config <<CONFIG
[calendars]
[[agenda]]
path = $work/calendar
[sqlite]
path = $work/khal.db
[default]
default_calendar = agenda
[locale]
timeformat = %H:%M
dateformat = %d/%m/%Y
longdateformat = %d/%m/%Y
datetimeformat = %d/%m/%Y %H:%M
longdatetimeformat = %d/%m/%Y %H:%M
local_timezone = UTC
default_timezone = UTC
CONFIG
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//exemple//fr BEGIN:VEVENT UID:1 DTSTAMP:20200101T000000Z DTSTART:20200302T100000Z 'SUMMARY:Point presse' END:VEVENT BEGIN:VEVENT UID:2 DTSTAMP:20200101T000000Z DTSTART:20200302T140000Z DTEND:20200302T140000Z SUMMARY:Signature END:VEVENT END:VCALENDAR >calendar.ics
khal -c config import --batch calendar.ics >/dev/null 2>&1
seen=$(khal -c config list 02/03/2020 1d 2>/dev/null; echo "at 10:30: $(khal -c config at 02/03/2020 10:30 2>/dev/null | tail -n +2)")

guess=$(cat <<'END'
Monday, 02/03/2020
10:00 Point presse
14:00 Signature
at 10:30: 
END
)
stands=$(cat <<'END'
Monday, 02/03/2020
10:00-11:00 Point presse
14:00-15:00 Signature
at 10:30: 10:00-11:00 Point presse
END
)
dpkg-query -W -f '${Package} ${Version}\n' khal
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
