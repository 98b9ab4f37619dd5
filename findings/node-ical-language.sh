#!/usr/bin/env bash
# node-ical gives an object for the title of an event that says its language, and a text for any other.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . node-ical@0.26.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import ical from 'node-ical';
const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//exemple.fr//FR', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20190101T000000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const title = (line) => Object.values(ical.sync.parseICS(calendar('DTSTART;VALUE=DATE:20190116', line))).find((part) => part.type === 'VEVENT').summary;
console.log(JSON.stringify(title('SUMMARY:Comité')));
console.log(JSON.stringify(title('SUMMARY;LANGUAGE=fr:Comité')));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
"Comité" both times
END
)
stands=$(cat <<'END'
"Comité"
{"params":{"LANGUAGE":"fr"},"val":"Comité"}
END
)
printf '%s\n' "$(node -p "'node-ical ' + require('./node_modules/node-ical/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
