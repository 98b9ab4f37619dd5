#!/usr/bin/env bash
# In Paris, ten thirty in a cell is 10:39:21 in the CSV that ExcelJS writes: the hour is taken for one of 1899, before France had one time.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . exceljs@4.4.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import ExcelJS from 'exceljs';
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('f');
sheet.addRow([10.5 / 24]).getCell(1).numFmt = 'hh:mm';
await book.xlsx.writeFile('in.xlsx');
const read = new ExcelJS.Workbook();
await read.xlsx.readFile('in.xlsx');
console.log(String(await read.csv.writeBuffer()).trim());
CODE
seen="Paris: $(TZ=Europe/Paris node try.mjs 2>&1)
UTC: $(TZ=UTC node try.mjs 2>&1)"

guess=$(cat <<'END'
Paris: 10:30
UTC: 10:30
END
)
stands=$(cat <<'END'
Paris: 1899-12-30T10:39:21+00:15
UTC: 1899-12-30T10:30:00+00:00
END
)
printf '%s\n' "$(node -p "'exceljs ' + JSON.parse(require('fs').readFileSync('./node_modules/exceljs/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
