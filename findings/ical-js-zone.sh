#!/usr/bin/env bash
# ical.js knows no zone by its name: nine in the morning in Paris is nine wherever the reader is, without a warning.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . ical.js@2.2.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import ICAL from 'ical.js';
const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//exemple', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20200101T000000Z', 'DTSTART;TZID=Europe/Paris:20200710T090000', 'SUMMARY:Forum', 'END:VEVENT', 'END:VCALENDAR'];
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(lines.join('\r\n'))).getFirstSubcomponent('vevent'));
console.log(event.startDate.zone.tzid, event.startDate.toJSDate().toISOString());
CODE
seen=$(TZ=UTC node try.mjs 2>&1)

guess=$(cat <<'END'
Europe/Paris 2020-07-10T07:00:00.000Z
END
)
stands=$(cat <<'END'
floating 2020-07-10T09:00:00.000Z
END
)
printf '%s\n' "$(node -p "'ical.js ' + JSON.parse(require('fs').readFileSync('./node_modules/ical.js/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
