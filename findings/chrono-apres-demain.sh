#!/usr/bin/env bash
# « après-demain » is tomorrow for chrono in French, and « avant-hier » yesterday: only the end of the word is read.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . chrono-node@2.10.3 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import * as chrono from 'chrono-node';
const day = new Date(2020, 1, 15, 12);
for (const words of ['demain', 'après-demain', 'hier', 'avant-hier']) console.log(words, '→', chrono.fr.parse(words, day).map(({ text, start }) => `${text}: ${start.date().toDateString()}`).join('; '));
for (const words of ['the day after tomorrow']) console.log(words, '→', chrono.en.parse(words, day).map(({ text, start }) => `${text}: ${start.date().toDateString()}`).join('; '));
CODE
seen=$(TZ=Europe/Paris node try.mjs 2>&1)

guess=$(cat <<'END'
demain → demain: Sun Feb 16 2020
après-demain → après-demain: Mon Feb 17 2020
hier → hier: Fri Feb 14 2020
avant-hier → avant-hier: Thu Feb 13 2020
the day after tomorrow → the day after tomorrow: Mon Feb 17 2020
END
)
stands=$(cat <<'END'
demain → demain: Sun Feb 16 2020
après-demain → demain: Sun Feb 16 2020
hier → hier: Fri Feb 14 2020
avant-hier → hier: Fri Feb 14 2020
the day after tomorrow → the day after tomorrow: Mon Feb 17 2020
END
)
printf '%s\n' "$(node -p "'chrono-node ' + JSON.parse(require('fs').readFileSync('./node_modules/chrono-node/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
