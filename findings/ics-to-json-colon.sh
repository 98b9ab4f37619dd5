#!/usr/bin/env bash
# A converter of calendars cuts the title of an event at its French colon: « Forum : l’emploi » is « Forum ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . ics-to-json@2.0.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { icsToJson } from 'ics-to-json';
const of = (line) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:a', 'DTSTART;VALUE=DATE:20201003', 'DTEND;VALUE=DATE:20201004', line, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
for (const line of ['SUMMARY:Forum de l’emploi', 'SUMMARY:Forum : l’emploi', 'SUMMARY;LANGUAGE=fr:Forum à 18:30'])
  console.log(line, '→', icsToJson(of(line))[0].summary);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
SUMMARY:Forum de l’emploi → Forum de l’emploi
SUMMARY:Forum : l’emploi → Forum : l’emploi
SUMMARY;LANGUAGE=fr:Forum à 18:30 → Forum à 18:30
END
)
stands=$(cat <<'END'
SUMMARY:Forum de l’emploi → Forum de l’emploi
SUMMARY:Forum : l’emploi → Forum
SUMMARY;LANGUAGE=fr:Forum à 18:30 → Forum à 18
END
)
printf '%s\n' "$(node -p "'ics-to-json ' + JSON.parse(require('fs').readFileSync('./node_modules/ics-to-json/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
