#!/usr/bin/env bash
# reading-time counts as words the signs that French sets apart: « oui ! » is four.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . reading-time@1.5.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import readingTime from 'reading-time';
for (const text of ['Yes!', 'Oui !', '« Oui ! »', 'Que dit l’État : rien ; pourquoi ?']) console.log(text, '=', readingTime(text).words);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Yes! = 1
Oui ! = 1
« Oui ! » = 1
Que dit l’État : rien ; pourquoi ? = 5
END
)
stands=$(cat <<'END'
Yes! = 1
Oui ! = 2
« Oui ! » = 4
Que dit l’État : rien ; pourquoi ? = 8
END
)
printf '%s\n' "$(node -p "'reading-time ' + JSON.parse(require('fs').readFileSync('./node_modules/reading-time/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
