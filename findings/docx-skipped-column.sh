#!/usr/bin/env bash
# A row of a Word table that begins in the second column, as when its first cell was deleted, begins in the first for mammoth, python-docx and pandoc: the figure is under another heading; LibreOffice keeps its place.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-docx pandoc libreoffice-writer-nogui zip >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-docx pandoc libreoffice-writer-nogui zip; } >/dev/null 2>&1 || exit 2

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . mammoth@1.13.0 >/dev/null || exit 2

mkdir -p doc/_rels doc/word
cat >'doc/[Content_Types].xml' <<'XML'
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
XML
cat >doc/_rels/.rels <<'XML'
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
XML
cell() { printf '<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>' "$1"; }
printf '%s' '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid>' \
  "<w:tr>$(cell 2019)$(cell 2020)</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>$(cell 300)</w:tr></w:tbl><w:p/><w:sectPr/></w:body></w:document>" >doc/word/document.xml
(cd doc && zip -q -X -r ../in.docx .)
cat >try.mjs <<'CODE'
import mammoth from 'mammoth';
console.log((await mammoth.convertToHtml({ path: 'in.docx' })).value.replace(/<\/?(?:p|table|thead|tbody)>/g, ''));
CODE
cat >try.py <<'CODE'
import docx
for row in docx.Document('in.docx').tables[0].rows:
    print([cell.text for cell in row.cells])
CODE
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to html in.docx >/dev/null 2>&1 || exit 2
seen="mammoth: $(node try.mjs 2>&1)
python-docx: $(/usr/bin/python3 -W ignore try.py 2>&1 | paste -s -d ' ')
pandoc: $(pandoc in.docx -t html | grep -o '<t[rhd]\|</tr>\|[0-9]\{3,4\}' | paste -s -d ' ')
LibreOffice: $(tr -d '\n\t' <in.html | sed 's/.*<table/<table/; s/<\/table>.*//' | grep -o '<td\|</tr>\|>20[12][0-9]\|>300' | paste -s -d ' ')"

guess=$(cat <<'END'
mammoth: <tr><td>2019</td><td>2020</td></tr><tr><td></td><td>300</td></tr>
python-docx: ['2019', '2020'] ['', '300']
pandoc: <tr <td 2019 <td 2020 </tr> <tr <td <td 300 </tr>
LibreOffice: <td >2019 <td >2020 </tr> <td <td >300 </tr>
END
)
stands=$(cat <<'END'
mammoth: <tr><td>2019</td><td>2020</td></tr><tr><td>300</td></tr>
python-docx: ['2019', '2020'] ['300']
pandoc: <tr <td 2019 <td 2020 </tr> <tr <td 300 <td </tr>
LibreOffice: <td >2019 <td >2020 </tr> <td <td >300 </tr>
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-docx pandoc libreoffice-writer-nogui zip
printf '%s\n' "$(node -p "'mammoth ' + JSON.parse(require('fs').readFileSync('./node_modules/mammoth/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
