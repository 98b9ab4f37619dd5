#!/usr/bin/env bash
# SheetJS reads a CSV of French dates cell by cell, the American way: 12/05/2019 is the 5th of December, 16/01/2019 stays a text,
# and the mark « 3-4 » is the 4th of March 2001.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . xlsx@0.18.5 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import XLSX from 'xlsx';
const book = XLSX.read('jour;x\n12/05/2019;x\n16/01/2019;x\n3-4;x', { type: 'string', FS: ';', cellDates: true });
for (const { jour } of XLSX.utils.sheet_to_json(book.Sheets.Sheet1)) {
  console.log(jour instanceof Date ? `date ${jour.toISOString().slice(0, 10)}` : `text ${jour}`);
}
CODE
seen=$(TZ=UTC node try.mjs 2>&1)

guess=$(cat <<'END'
three texts, or at least one reading for the column
END
)
stands=$(cat <<'END'
date 2019-12-05
text 16/01/2019
date 2001-03-04
END
)
printf '%s\n' "$(node -p "'xlsx ' + require('./node_modules/xlsx/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
