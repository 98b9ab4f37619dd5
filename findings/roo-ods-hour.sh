#!/usr/bin/env bash
# In an ODS, roo gives 9:30 as 34200, a number of seconds, and 1 500 € as a text when 1 500 is a number; a tab in a cell is dropped, and its words are one.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s ruby-roo libreoffice-calc-nogui >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends ruby-roo libreoffice-calc-nogui; } >/dev/null 2>&1 || exit 2

cat >plan.fods <<'CODE'
<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles><number:time-style style:name="N1"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style><number:currency-style style:name="N2"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/><number:text> </number:text><number:currency-symbol number:language="fr" number:country="FR">€</number:currency-symbol></number:currency-style><style:style style:name="c1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="c2" style:family="table-cell" style:data-style-name="N2"/></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Plan"><table:table-row><table:table-cell table:style-name="c1" office:value-type="time" office:time-value="PT09H30M00S"><text:p>09:30</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1500"><text:p>1 500</text:p></table:table-cell><table:table-cell table:style-name="c2" office:value-type="currency" office:currency="EUR" office:value="1500"><text:p>1 500 €</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Lille<text:tab/>Nord</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>
CODE
soffice -env:UserInstallation="file://$work/profile" --headless --convert-to ods plan.fods >/dev/null 2>&1 || exit 2
seen=$(ruby -e 'require "roo"; Roo::Spreadsheet.open("plan.ods").row(1).each { |cell| puts cell.inspect }' 2>/dev/null)

guess=$(cat <<'END'
"09:30"
1500
1500
"Lille\tNord"
END
)
stands=$(cat <<'END'
34200
1500
"1500"
"LilleNord"
END
)
dpkg-query -W -f '${Package} ${Version}\n' ruby-roo libreoffice-calc-nogui
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
