#!/usr/bin/env bash
# pdftotext takes every hyphen at the end of a line for a cut word: 2018-2022 becomes 20182022, « Hauts-de-France » becomes « Hauts-deFrance ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v pdftotext >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends poppler-utils; } >/dev/null 2>&1 || exit 2

cat >make.py <<'CODE'
content = 'BT /F 11 Tf 14 TL 40 260 Td (Le plan 2018-) Tj T* (2022 des Hauts-de-) Tj T* (France ouvre un rendez-) Tj T* (vous par an.) Tj ET'.encode('cp1252')
objects = [b'<</Type/Catalog/Pages 2 0 R/Lang(fr-FR)>>', b'<</Type/Pages/Kids[3 0 R]/Count 1>>',
    b'<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>',
    b'<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    b'<</Length %d>>\nstream\n' % len(content) + content + b'\nendstream']
out, offsets = b'%PDF-1.7\n', []
for number, body in enumerate(objects, 1):
    offsets.append(len(out))
    out += b'%d 0 obj\n' % number + body + b'\nendobj\n'
table = len(out)
out += b'xref\n0 6\n0000000000 65535 f \n' + b''.join(b'%010d 00000 n \n' % o for o in offsets)
out += b'trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n' % table
open('in.pdf', 'wb').write(out)
CODE
/usr/bin/python3 make.py
seen=$(pdftotext in.pdf - | tr -d '\f' | sed '/^$/d')

guess=$(cat <<'END'
the hyphens kept (as with -layout), or a hyphen joined only between two letters of one word
END
)
stands=$(cat <<'END'
Le plan 20182022 des Hauts-deFrance ouvre un rendezvous par an.
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' poppler-utils)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
