#!/usr/bin/env bash
# gray-matter reads an unquoted telephone number of ten digits as octal, unless an 8 or a 9 saves it; department 07 is a number, 08 a text.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . gray-matter@4.0.3 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import matter from 'gray-matter';
const { data } = matter('---\naccueil: 0353010203\npresse: 0353018090\nardeche: 07\nardennes: 08\n---\n');
console.log(JSON.stringify(data));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
four texts, or four decimal numbers
END
)
stands=$(cat <<'END'
{"accueil":61608067,"presse":"0353018090","ardeche":7,"ardennes":"08"}
END
)
printf '%s\n' "$(node -p "'gray-matter ' + require('./node_modules/gray-matter/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
