#!/usr/bin/env bash
# Typograf, in French, takes away the space before a colon and before %, which French asks for, and makes « » of straight marks.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . typograf@7.8.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import Typograf from 'typograf';
const french = new Typograf({ locale: ['fr'] });
for (const text of ['Il dit : "cent places"', 'Quoi ? Oui ; non !', 'le plan\u00a0: 12\u00a0%']) {
  console.log(`${text} -> ${french.execute(text)}`.replaceAll('\u00a0', '<U+00A0>').replaceAll('\u202f', '<U+202F>'));
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
a no-break space before : ; ? ! and %, since the locale is French
END
)
stands=$(cat <<'END'
Il dit : "cent places" -> Il<U+00A0>dit: «<U+202F>cent places<U+202F>»
Quoi ? Oui ; non ! -> Quoi? Oui; non!
le plan<U+00A0>: 12<U+00A0>% -> le<U+00A0>plan<U+00A0>: 12%
END
)
printf '%s\n' "$(node -p "['typograf'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
