#!/usr/bin/env bash
# 35 h 30 of work in a cell of format [h]:mm is « 35:01 » for Spreadsheet::ParseXLSX, where mm is the month, and « [11]:30 » for Roo.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-openpyxl libspreadsheet-parsexlsx-perl ruby-roo >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-openpyxl libspreadsheet-parsexlsx-perl ruby-roo; } >/dev/null 2>&1 || exit 2

cat >make.py <<'CODE'
import datetime
import openpyxl

book = openpyxl.Workbook()
for row, (hours, minutes) in enumerate(((35, 30), (7, 45)), 1):
    cell = book.active.cell(row, 1, datetime.timedelta(hours=hours, minutes=minutes))
    cell.number_format = '[h]:mm'
book.save('heures.xlsx')
CODE
/usr/bin/python3 make.py
seen=$(perl -MSpreadsheet::ParseXLSX -e 'my ($s) = Spreadsheet::ParseXLSX->new->parse("heures.xlsx")->worksheets; print "ParseXLSX: ", $s->get_cell($_, 0)->value, "\n" for 0 .. 1'
  ruby -e 'require "roo"; s = Roo::Spreadsheet.open("heures.xlsx").sheet(0); (1..2).each { |row| puts "Roo: #{s.formatted_value(row, 1)}" }')

guess=$(cat <<'END'
ParseXLSX: 35:30
ParseXLSX: 7:45
Roo: 35:30
Roo: 7:45
END
)
stands=$(cat <<'END'
ParseXLSX: 35:01
ParseXLSX: 7:01
Roo: [11]:30
Roo: [7]:45
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-openpyxl libspreadsheet-parsexlsx-perl ruby-roo
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
