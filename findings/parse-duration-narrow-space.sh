#!/usr/bin/env bash
# Set to French, parse-duration reads « 1 500 jours » with a space or U+00A0; with U+202F, the one French typography asks for, it is one hour and 500 days.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . parse-duration@2.1.9 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import parse from 'parse-duration';
import fr from 'parse-duration/locale/fr.js';
parse.unit = fr;
const jours = (text) => `${parse(text, 'jour')} days`;
console.log('space:', jours('1 500 jours'));
console.log('U+00A0:', jours('1 500 jours'));
console.log('U+202F:', jours('1 500 jours'));
console.log('U+202F, in hours:', parse('1 500 jours', 'heure'));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
space: 1500 days
U+00A0: 1500 days
U+202F: 1500 days
U+202F, in hours: 36000
END
)
stands=$(cat <<'END'
space: 1500 days
U+00A0: 1500 days
U+202F: 501 days
U+202F, in hours: 12001
END
)
printf '%s\n' "$(node -p "'parse-duration ' + JSON.parse(require('fs').readFileSync('./node_modules/parse-duration/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
