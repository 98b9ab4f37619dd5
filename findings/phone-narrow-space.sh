#!/usr/bin/env bash
# Google’s library, in Python and in JavaScript, reads a telephone number set with plain or no-break spaces; with thin ones, U+2009 or the U+202F that does not break, it is no number.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . libphonenumber-js@1.13.16 >/dev/null || exit 2
export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-phonenumbers >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-phonenumbers; } >/dev/null 2>&1 || exit 2

cat >try.mjs <<'CODE'
import { execFileSync } from 'node:child_process';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
const python = `import sys, phonenumbers
try: print(phonenumbers.format_number(phonenumbers.parse(sys.argv[1], 'FR'), phonenumbers.PhoneNumberFormat.E164))
except phonenumbers.NumberParseException: print('no number')`;
for (const [name, space] of [['plain space', ' '], ['U+00A0', '\u00A0'], ['U+2009', '\u2009'], ['U+202F', '\u202F']]) {
  const text = ['03', '20', '30', '59', '59'].join(space);
  console.log(name, '→', execFileSync('/usr/bin/python3', ['-c', python, text], { encoding: 'utf8' }).trim(), '|', parsePhoneNumberFromString(text, 'FR')?.number ?? 'no number');
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
plain space → +33320305959 | +33320305959
U+00A0 → +33320305959 | +33320305959
U+2009 → +33320305959 | +33320305959
U+202F → +33320305959 | +33320305959
END
)
stands=$(cat <<'END'
plain space → +33320305959 | +33320305959
U+00A0 → +33320305959 | +33320305959
U+2009 → no number | no number
U+202F → no number | no number
END
)
printf '%s\n' "$(node -p "'libphonenumber-js ' + JSON.parse(require('fs').readFileSync('./node_modules/libphonenumber-js/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
