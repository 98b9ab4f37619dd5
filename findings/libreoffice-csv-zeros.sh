#!/usr/bin/env bash
# LibreOffice, asked for CSV on a command line, writes the numbers and not what the cells show: the postcode 02000 is 2000.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libreoffice-calc python3-openpyxl >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-calc python3-openpyxl; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8 HOME=$work
/usr/bin/python3 - <<'CODE'
import datetime
from openpyxl import Workbook
book = Workbook()
sheet = book.active
sheet.append(['Code', 2000, '02000'])
sheet['B1'].number_format = '00000'
book.save('table.xlsx')
CODE
soffice --headless --convert-to csv table.xlsx >/dev/null 2>&1
seen="by the command: $(cat table.csv)"
soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true' table.xlsx >/dev/null 2>&1
seen="$seen
with the option « as shown »: $(cat table.csv)"

guess=$(cat <<'END'
Code,02000,02000 by both
END
)
stands=$(cat <<'END'
by the command: Code,2000,02000
with the option « as shown »: Code,02000,02000
END
)
dpkg-query -W -f '${Package} ${Version}\n' libreoffice-calc python3-openpyxl
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
