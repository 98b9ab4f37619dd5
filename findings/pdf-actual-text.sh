#!/usr/bin/env bash
# A PDF says « n° » in its ActualText over the letters « no »: pdftotext gives « n° », pdf.js (in unpdf) gives « no ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . unpdf@1.8.1 >/dev/null || exit 2
export DEBIAN_FRONTEND=noninteractive
command -v pdftotext >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends poppler-utils; } >/dev/null 2>&1 || exit 2

cat >make.py <<'CODE'
content = b'BT /F 11 Tf 40 260 Td /Span<</ActualText(n\\260)>> BDC (no) Tj EMC ( 5) Tj ET'
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
cat >try.mjs <<'CODE'
import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync('in.pdf'))), { mergePages: true });
console.log('unpdf', text);
CODE
seen=$(echo "pdftotext $(pdftotext in.pdf - | head -1)"; node try.mjs)

guess=$(cat <<'END'
n° 5 from both: replacement text is what a reader must take
END
)
stands=$(cat <<'END'
pdftotext n° 5
unpdf no 5
END
)
printf '%s\n' "$(node -p "'unpdf ' + require('./node_modules/unpdf/package.json').version")" "$(dpkg-query -W -f '${Package} ${Version}\n' poppler-utils)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
