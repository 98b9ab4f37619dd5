#!/usr/bin/env bash
# A SIRET that a workbook holds as a number loses eight of its figures when SheetJS writes the sheet as CSV.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . xlsx@0.18.5 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import XLSX from 'xlsx';
const sheet = XLSX.utils.aoa_to_sheet([['siren', 'siret'], [123456782, 12345678200010]]);
const book = XLSX.read(XLSX.write({ SheetNames: ['f'], Sheets: { f: sheet } }, { type: 'buffer', bookType: 'xlsx' }));
console.log(XLSX.utils.sheet_to_csv(book.Sheets.f).trim());
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
siren,siret
123456782,12345678200010
END
)
stands=$(cat <<'END'
siren,siret
123456782,1.23457E+13
END
)
printf '%s\n' "$(node -p "'xlsx ' + JSON.parse(require('fs').readFileSync('./node_modules/xlsx/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
