#!/usr/bin/env bash
# The degree sign of « n° » is spelt « deg » by two transliterators: an address or a file name says « ndeg-3 ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . transliteration@2.6.1 any-ascii@0.3.3 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { slugify, transliterate } from 'transliteration';
import anyAscii from 'any-ascii';
for (const text of ['n° 3', '20 °C']) console.log(text, '→', transliterate(text), '|', anyAscii(text));
console.log(slugify('Décret n° 2019-12'));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
n° 3 → n 3, or no 3
20 °C → 20 degC
decret-n-2019-12
END
)
stands=$(cat <<'END'
n° 3 → ndeg 3 | ndeg 3
20 °C → 20 degC | 20 degC
decret-ndeg-2019-12
END
)
printf '%s\n' "$(node -p "'transliteration ' + JSON.parse(require('fs').readFileSync('./node_modules/transliteration/package.json', 'utf8')).version")" "$(node -p "'any-ascii ' + JSON.parse(require('fs').readFileSync('./node_modules/any-ascii/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
