#!/usr/bin/env bash
# libphonenumber-js finds telephone numbers in the amounts of a French text, and takes the short numbers that French texts do print for no numbers.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . libphonenumber-js@1.13.16 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { findPhoneNumbersInText, isValidPhoneNumber } from 'libphonenumber-js/max';
const texts = ['Un budget de 215 000 000 euros.', 'SIREN 213 501 234', 'Contact : 03 20 00 00 00'];
for (const text of texts)
  console.log(text, '→', findPhoneNumbersInText(text, 'FR').map(({ number }) => number.number).join(', ') || 'none');
console.log('3919 is valid:', isValidPhoneNumber('3919', 'FR'));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Un budget de 215 000 000 euros. → none
SIREN 213 501 234 → none
Contact : 03 20 00 00 00 → +33320000000
3919 is valid: true
END
)
stands=$(cat <<'END'
Un budget de 215 000 000 euros. → +33215000000
SIREN 213 501 234 → +33213501234
Contact : 03 20 00 00 00 → +33320000000
3919 is valid: false
END
)
printf '%s\n' "$(node -p "'libphonenumber-js ' + JSON.parse(require('fs').readFileSync('./node_modules/libphonenumber-js/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
