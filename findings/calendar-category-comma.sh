#!/usr/bin/env bash
# « Logement, hébergement » is two categories once ics has written it (the comma is not escaped), and node-ical cuts even
# an escaped one; ical.js reads it whole.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . ics@3.12.0 node-ical@0.26.1 ical.js@2.2.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createEvent } from 'ics';
import ICAL from 'ical.js';
import ical from 'node-ical';
const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//exemple.fr//FR', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20190101T000000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const written = createEvent({ title: 'x', start: [2019, 1, 16], categories: ['Logement, hébergement', 'Enfance'] }).value;
console.log('ics writes', written.match(/CATEGORIES.*/)[0]);
const right = calendar('DTSTART;VALUE=DATE:20190116', 'CATEGORIES:Logement\\, hébergement,Enfance');
console.log('node-ical reads', Object.values(ical.sync.parseICS(right)).find((part) => part.type === 'VEVENT').categories);
console.log('ical.js reads', new ICAL.Component(ICAL.parse(right)).getFirstSubcomponent('vevent').getFirstProperty('categories').getValues());
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
CATEGORIES:Logement\, hébergement,Enfance and two categories in both readers
END
)
stands=$(cat <<'END'
ics writes CATEGORIES:Logement, hébergement,Enfance
node-ical reads [ 'Logement\\', 'hébergement', 'Enfance' ]
ical.js reads [ 'Logement, hébergement', 'Enfance' ]
END
)
printf '%s\n' "$(node -p "'ics ' + require('./node_modules/ics/package.json').version")" "$(node -p "'node-ical ' + require('./node_modules/node-ical/package.json').version")" "$(node -p "'ical.js ' + require('./node_modules/ical.js/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
