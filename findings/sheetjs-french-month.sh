#!/usr/bin/env bash
# A cell that shows « 1 mars 2020 » because its format says that it is French is « 1 March 2020 » in the CSV that SheetJS writes.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . xlsx@0.18.5 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import XLSX from 'xlsx';
for (const format of ['d mmmm yyyy', '[$-40C]d mmmm yyyy', '[$-fr-FR]dddd d mmmm']) {
  const sheet = { '!ref': 'A1', A1: { t: 'n', v: 43891, z: format } };
  const book = XLSX.read(XLSX.write({ SheetNames: ['f'], Sheets: { f: sheet } }, { type: 'buffer', bookType: 'xlsx' }));
  console.log(format, '→', XLSX.utils.sheet_to_csv(book.Sheets.f).trim());
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
d mmmm yyyy → 1 March 2020
[$-40C]d mmmm yyyy → 1 mars 2020
[$-fr-FR]dddd d mmmm → dimanche 1 mars
END
)
stands=$(cat <<'END'
d mmmm yyyy → 1 March 2020
[$-40C]d mmmm yyyy → 1 March 2020
[$-fr-FR]dddd d mmmm → Sunday 1 March
END
)
printf '%s\n' "$(node -p "'xlsx ' + JSON.parse(require('fs').readFileSync('./node_modules/xlsx/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
