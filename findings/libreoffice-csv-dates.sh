#!/usr/bin/env bash
# LibreOffice, asked for CSV on a command line, writes one day in two orders in one row: as the French format of one cell has it, and month first for the next.
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
day = datetime.date(2020, 3, 1)
sheet.append(['Jour', day, day])
sheet['B1'].number_format = '[$-40C]d mmmm yyyy'
sheet['C1'].number_format = 'd mmmm yyyy'
book.save('table.xlsx')
CODE
soffice --headless --convert-to csv table.xlsx >/dev/null 2>&1
seen=$(cat table.csv)

guess=$(cat <<'END'
Jour,2020-03-01,2020-03-01, or twice the same
END
)
stands=$(cat <<'END'
Jour,01/03/2020,03/01/2020
END
)
dpkg-query -W -f '${Package} ${Version}\n' libreoffice-calc python3-openpyxl
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
