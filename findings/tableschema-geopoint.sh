#!/usr/bin/env bash
# Frictionless tableschema infers that a column of French decimals is a column of places on Earth.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . tableschema@1.12.6 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import tableschema from 'tableschema';
const infer = async (...column) => (await tableschema.infer([['montant'], ...column.map((cell) => [cell])])).fields[0].type;
console.log('1.5, 2.5 =', await infer('1.5', '2.5'));
console.log('"1,5", "2,5" =', await infer('1,5', '2,5'));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
number, then string (or number)
END
)
stands=$(cat <<'END'
1.5, 2.5 = number
"1,5", "2,5" = geopoint
END
)
printf '%s\n' "$(node -p "'tableschema ' + require('./node_modules/tableschema/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
