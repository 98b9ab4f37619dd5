#!/usr/bin/env bash
# A full stop in a heading of a French CSV (« Nb. de lits ») is read as a path: columns that begin alike are folded into one object, under names that begin with a space.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . csvtojson@2.0.14 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import csv from 'csvtojson';
const [row] = await csv({ delimiter: ';' }).fromString('Nb. de lits;Nb. de places\n12;30\n');
console.log(Object.keys(row).join(' | '));
console.log(JSON.stringify(row.Nb));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Nb. de lits | Nb. de places
undefined
END
)
stands=$(cat <<'END'
Nb
{" de lits":"12"," de places":"30"}
END
)
printf '%s\n' "$(node -p "'csvtojson ' + JSON.parse(require('fs').readFileSync('./node_modules/csvtojson/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
