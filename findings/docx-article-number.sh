#!/usr/bin/env bash
# « Article 2 » that Word numbers is 1 for mammoth, 2 without its word for pandoc, nothing for docx2txt; only LibreOffice reads « Article 2 : ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . mammoth@1.13.0 >/dev/null || exit 2

export DEBIAN_FRONTEND=noninteractive
{ command -v pandoc && command -v docx2txt && command -v zip && ls /usr/lib/libreoffice/program/libswlo.so; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends pandoc docx2txt zip libreoffice-writer-nogui; } >/dev/null 2>&1 || exit 2

mkdir -p docx/_rels docx/word/_rels
w='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
office=http://schemas.openxmlformats.org/officeDocument/2006/relationships
package=http://schemas.openxmlformats.org/package/2006
type=application/vnd.openxmlformats-officedocument.wordprocessingml
cat >'docx/[Content_Types].xml' <<XML
<?xml version="1.0" encoding="UTF-8"?><Types xmlns="$package/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="$type.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="$type.numbering+xml"/></Types>
XML
cat >docx/_rels/.rels <<XML
<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="$package/relationships"><Relationship Id="r1" Type="$office/officeDocument" Target="word/document.xml"/></Relationships>
XML
cat >docx/word/_rels/document.xml.rels <<XML
<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="$package/relationships"><Relationship Id="r1" Type="$office/numbering" Target="numbering.xml"/></Relationships>
XML
cat >docx/word/numbering.xml <<XML
<?xml version="1.0" encoding="UTF-8"?><w:numbering $w><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Article %1 :"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
XML
article='<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
cat >docx/word/document.xml <<XML
<?xml version="1.0" encoding="UTF-8"?><w:document $w><w:body><w:p>$article<w:r><w:t>Objet.</w:t></w:r></w:p><w:p><w:r><w:t>Cent places ouvrent.</w:t></w:r></w:p><w:p>$article<w:r><w:t>Durée.</w:t></w:r></w:p></w:body></w:document>
XML
(cd docx && zip -qr ../in.docx .)
cat >try.mjs <<'CODE'
import mammoth from 'mammoth';
console.log((await mammoth.convertToHtml({ path: 'in.docx' })).value);
CODE
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to 'txt:Text (encoded):UTF8' in.docx >/dev/null 2>&1 || exit 2
line() { sed 's/^\xef\xbb\xbf//; s/^ *//; s/ *$//' | sed '/^$/d' | paste -sd'/'; }
seen="mammoth: $(node try.mjs)
pandoc: $(pandoc -t plain in.docx | line)
docx2txt: $(docx2txt in.docx - | line)
LibreOffice: $(line <in.txt)"

guess=$(cat <<'END'
Article 1 : Objet. / Cent places ouvrent. / Article 2 : Durée. for all, or 1 and 2 at least
END
)
stands=$(cat <<'END'
mammoth: <ol><li>Objet.</li></ol><p>Cent places ouvrent.</p><ol><li>Durée.</li></ol>
pandoc: 1.  Objet./Cent places ouvrent./2.  Durée.
docx2txt: Objet./Cent places ouvrent. Durée.
LibreOffice: Article 1 : Objet./Cent places ouvrent./Article 2 : Durée.
END
)
printf '%s\n' "$(node -p "['mammoth'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' pandoc docx2txt libreoffice-writer-nogui)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
