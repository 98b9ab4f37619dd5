#!/usr/bin/env bash
# python-docx: the text of a paragraph has not the words that Word wraps: a date in a content control, a town in a smart tag, a link, an insertion.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-docx >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-docx; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import io, zipfile, docx
W = '<w:r><w:t xml:space="preserve">%s</w:t></w:r>'
body = ('<w:p>' + W % 'Fait à ' + '<w:smartTag w:uri="u" w:element="City">' + W % 'Lille' + '</w:smartTag>' + W % ', le '
        + '<w:sdt><w:sdtContent>' + W % '15 janvier' + '</w:sdtContent></w:sdt>' + W % ' : ' + '<w:ins w:id="1" w:author="a">' + W % '12 M€' + '</w:ins></w:p>')
made = io.BytesIO()
docx.Document().save(made)
old, out = zipfile.ZipFile(made), io.BytesIO()
with zipfile.ZipFile(out, 'w') as new:
    for name in old.namelist():
        part = old.read(name)
        new.writestr(name, part.replace(b'<w:body>', b'<w:body>' + body.encode()) if name == 'word/document.xml' else part)
out.seek(0)
print(docx.Document(out).paragraphs[0].text)
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
Fait à Lille, le 15 janvier : 12 M€
END
)
stands=$(cat <<'END'
Fait à , le  : 
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-docx
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
