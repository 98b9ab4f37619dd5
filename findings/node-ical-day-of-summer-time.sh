#!/usr/bin/env bash
# node-ical ends a « P1D » event one hour late when the clocks go forward: the day of RFC 5545 is the calendar's, not 24 hours.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . node-ical@0.26.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import ical from 'node-ical';
const text = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//exemple.fr//FR
BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1
DTSTAMP:20190101T000000Z
DTSTART;TZID=Europe/Paris:20190330T180000
DURATION:P1D
SUMMARY:Nuit de la solidarité
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
const event = Object.values(ical.sync.parseICS(text)).find((part) => part.type === 'VEVENT');
const paris = (date) => date.toLocaleString('sv', { timeZone: 'Europe/Paris' });
console.log(paris(event.start), '->', paris(event.end));
CODE
seen=$(TZ=UTC node try.mjs 2>&1)

guess=$(cat <<'END'
2019-03-30 18:00:00 -> 2019-03-31 18:00:00
END
)
stands=$(cat <<'END'
2019-03-30 18:00:00 -> 2019-03-31 19:00:00
END
)
printf '%s\n' "$(node -p "'node-ical ' + require('./node_modules/node-ical/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
