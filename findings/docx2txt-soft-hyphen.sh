#!/usr/bin/env bash
# docx2txt prints a hyphen and two spaces for Word’s soft hyphen, which shows nothing on the page: « commune » becomes two words.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s docx2txt python3-minimal >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends docx2txt python3-minimal; } >/dev/null 2>&1 || exit 2

python3 - <<'CODE'
import zipfile
w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
zip = zipfile.ZipFile('in.docx', 'w')
zip.writestr('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
zip.writestr('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
zip.writestr('word/_rels/document.xml.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>')
run = lambda words: f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
zip.writestr('word/document.xml', f'<w:document {w}><w:body><w:p>{run("La com")}<w:r><w:softHyphen/></w:r>{run("mune")}</w:p></w:body></w:document>')
zip.close()
CODE
seen=$(docx2txt in.docx - | tr -s '\n')

guess=$(cat <<'END'
La commune
END
)
stands=$(cat <<'END'
La com - mune
END
)
dpkg-query -W -f '${Package} ${Version}\n' docx2txt
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
