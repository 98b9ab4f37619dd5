#!/usr/bin/env bash
# « Réunion le 5 à 9 h » is, for chrono in French, from five to nine o’clock; « le 5 mars à 9 h » is right.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . chrono-node@2.10.3 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import * as chrono from 'chrono-node';
const day = new Date(2020, 1, 15, 12);
const shown = (date) => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')} ${String(date.getHours()).padStart(2, '0')} h`;
for (const words of ['Réunion le 5 mars à 9h', 'Réunion le 5 à 9h', 'Conférence le 12 à 18h'])
  console.log(words, '→', chrono.fr.parse(words, day).map(({ text, start, end }) => `${text}: ${shown(start.date())}${end ? ` to ${shown(end.date())}` : ''}`).join('; '));
CODE
seen=$(TZ=Europe/Paris node try.mjs 2>&1)

guess=$(cat <<'END'
Réunion le 5 mars à 9h → 5 mars à 9h: 2020-03-05 09 h
Réunion le 5 à 9h → 5 à 9h: 2020-02-05 09 h
Conférence le 12 à 18h → 12 à 18h: 2020-02-12 18 h
END
)
stands=$(cat <<'END'
Réunion le 5 mars à 9h → 5 mars à 9h: 2020-03-05 09 h
Réunion le 5 à 9h → 5 à 9h: 2020-02-15 05 h to 2020-02-15 09 h
Conférence le 12 à 18h → 12 à 18h: 2020-02-15 12 h to 2020-02-15 18 h
END
)
printf '%s\n' "$(node -p "'chrono-node ' + JSON.parse(require('fs').readFileSync('./node_modules/chrono-node/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
