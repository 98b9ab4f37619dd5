#!/usr/bin/env bash
# docx2txt prints twice a sentence that tracked changes have moved: where it was and where it is.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v docx2txt >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends docx2txt; } >/dev/null 2>&1 || exit 2

cat >make.py <<'CODE'
import zipfile
w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
run = '<w:r><w:t>Cent places ouvrent.</w:t></w:r>'
mark = 'w:id="%d" w:author="X" w:date="2019-01-01T10:00:00Z"'
moved = lambda kind, n: f'<w:{kind}RangeStart {mark % n} w:name="m"/><w:{kind} {mark % (n + 1)}>{run}</w:{kind}><w:{kind}RangeEnd w:id="{n}"/>'
with zipfile.ZipFile('in.docx', 'w') as docx:
    docx.writestr('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    docx.writestr('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
    docx.writestr('word/_rels/document.xml.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>')
    docx.writestr('word/document.xml', f'<?xml version="1.0" encoding="UTF-8"?>\n<w:document {w}><w:body><w:p><w:pPr/>{moved("moveFrom", 1)}</w:p>\n<w:p><w:pPr/><w:r><w:t>Le plan avance.</w:t></w:r></w:p>\n<w:p><w:pPr/>{moved("moveTo", 3)}</w:p></w:body></w:document>')
CODE
/usr/bin/python3 make.py
seen=$(docx2txt in.docx - | sed '/^$/d')

guess=$(cat <<'END'
Le plan avance. / Cent places ouvrent.
END
)
stands=$(cat <<'END'
Cent places ouvrent.
Le plan avance.
Cent places ouvrent.
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' docx2txt)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
