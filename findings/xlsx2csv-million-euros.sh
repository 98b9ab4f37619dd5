#!/usr/bin/env bash
# xlsx2csv takes the M of a format of millions of euros for a month: a cell that shows « 1,5M€ » is written as its format, with a month in it.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s xlsx2csv python3-openpyxl >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends xlsx2csv python3-openpyxl; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8 HOME=$work
/usr/bin/python3 - <<'CODE'
import datetime
from openpyxl import Workbook
book = Workbook()
sheet = book.active
sheet.append(['Montant', 1_500_000, 1_500_000])
sheet['B1'].number_format = '0.0,,"M€"'
sheet['C1'].number_format = '#,##0 "€"'
book.save('table.xlsx')
CODE
seen=$(xlsx2csv table.xlsx)

guess=$(cat <<'END'
Montant,1500000,1500000
END
)
stands=$(cat <<'END'
Montant,"0.0,,""11€""",1500000
END
)
dpkg-query -W -f '${Package} ${Version}\n' xlsx2csv python3-openpyxl
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
