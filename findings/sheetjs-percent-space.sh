#!/usr/bin/env bash
# A percentage shown as French asks, with a space before its sign, is 0.125 in the CSV that SheetJS writes; without the space it is 12.5%.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . xlsx@0.18.5 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import XLSX from 'xlsx';
for (const format of ['0.0%', '0.0 %', '0.0\\ %']) {
  const sheet = { '!ref': 'A1', A1: { t: 'n', v: 0.125, z: format } };
  const book = XLSX.read(XLSX.write({ SheetNames: ['f'], Sheets: { f: sheet } }, { type: 'buffer', bookType: 'xlsx' }));
  console.log(format, '→', XLSX.utils.sheet_to_csv(book.Sheets.f).trim());
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
0.0% → 12.5%
0.0 % → 12.5 %
0.0\ % → 12.5 %
END
)
stands=$(cat <<'END'
0.0% → 12.5%
0.0 % → 0.125
0.0\ % → 0.125
END
)
printf '%s\n' "$(node -p "'xlsx ' + JSON.parse(require('fs').readFileSync('./node_modules/xlsx/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
