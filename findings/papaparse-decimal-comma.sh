#!/usr/bin/env bash
# Papa Parse, left to find the delimiter, gives up on a French table that ends as files do, with a line break, and takes its decimal comma: « Lille;1,5 » is read « Lille;1 » and « 5 ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . papaparse@5.7.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import Papa from 'papaparse';
for (const table of ['nom;valeur\nLille;1,5\nLens;2,7\n', 'nom;valeur\nLille;1,5\nLens;2,7', 'mesure;montant\nPlan, volet 1;1,5\nPlan, volet 2;2,5\n']) {
  const { data, meta, errors } = Papa.parse(table);
  console.log(JSON.stringify(table.split('\n').slice(1).join('\n')), JSON.stringify(meta.delimiter), JSON.stringify(data[1]), errors.map(({ code }) => code).join(' ') || 'no error');
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
"Lille;1,5\nLens;2,7\n" ";" ["Lille","1,5"] no error
"Lille;1,5\nLens;2,7" ";" ["Lille","1,5"] no error
"Plan, volet 1;1,5\nPlan, volet 2;2,5\n" ";" ["Plan, volet 1","1,5"] no error
END
)
stands=$(cat <<'END'
"Lille;1,5\nLens;2,7\n" "," ["Lille;1","5"] UndetectableDelimiter
"Lille;1,5\nLens;2,7" ";" ["Lille","1,5"] no error
"Plan, volet 1;1,5\nPlan, volet 2;2,5\n" "," ["Plan"," volet 1;1","5"] no error
END
)
printf '%s\n' "$(node -p "'papaparse ' + JSON.parse(require('fs').readFileSync('./node_modules/papaparse/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
