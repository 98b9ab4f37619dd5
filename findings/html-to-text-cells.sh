#!/usr/bin/env bash
# html-to-text glues the cells of a table: 1 000 beside 20 reads 1 00020.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . html-to-text@10.0.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { convert } from 'html-to-text';
console.log(convert('<table><tr><th>Places</th><th>Villes</th></tr><tr><td>1 000</td><td>20</td></tr></table>'));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
a space, a tab or a line between two cells
END
)
stands=$(cat <<'END'
PlacesVilles1 00020
END
)
printf '%s\n' "$(node -p "'html-to-text ' + require('./node_modules/html-to-text/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
