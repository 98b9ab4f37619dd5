#!/usr/bin/env bash
# A box ticked in Word is lost by readers of its files: a symbol by three, the box of a form by two; none of four keeps both.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . mammoth@1.13.0 jszip@3.10.1 >/dev/null || exit 2
export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-docx docx2txt pandoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-docx docx2txt pandoc; } >/dev/null 2>&1 || exit 2

cat >try.mjs <<'CODE'
import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const text = (words, looks = '') => `<w:r>${looks}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const zip = new JSZip();
zip.file('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`);
zip.file('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
zip.file('word/document.xml', `<w:document ${w}><w:body><w:p>${[text('Avis : '), '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>', text('☒'), '</w:sdtContent></w:sdt>', text(' favorable ; accord : '), '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', text(' oui '), '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', text(' non')].join('')}</w:p></w:body></w:document>`);
writeFileSync('in.docx', await zip.generateAsync({ type: 'nodebuffer' }));
import mammoth from 'mammoth';
console.log('mammoth:', (await mammoth.extractRawText({ path: 'in.docx' })).value.trim().replaceAll('\t', ' '));
CODE
cat >try.py <<'CODE'
import docx
print('python-docx:', docx.Document('in.docx').paragraphs[0].text.replace('\t', ' '))
CODE
seen="$(node try.mjs 2>/dev/null)
$(/usr/bin/python3 try.py)
docx2txt: $(docx2txt in.docx - | sed '/^$/d' | tr '\t' ' ')
pandoc: $(pandoc in.docx -t plain --wrap=none 2>/dev/null)"

guess=$(cat <<'END'
mammoth: Avis : ☒ favorable ; accord : ☑ oui ☐ non
python-docx: Avis : ☒ favorable ; accord : ☑ oui ☐ non
docx2txt: Avis : ☒ favorable ; accord : ☑ oui ☐ non
pandoc: Avis : ☒ favorable ; accord : ☑ oui ☐ non
END
)
stands=$(cat <<'END'
mammoth: Avis :  favorable ; accord : 🗹 oui 🞎 non
python-docx: Avis :  favorable ; accord :  oui  non
docx2txt: Avis : ☒ favorable ; accord :  oui  non
pandoc: Avis : ☒ favorable ; accord : oui non
END
)
printf '%s\n' "$(node -p "'mammoth ' + JSON.parse(require('fs').readFileSync('./node_modules/mammoth/package.json', 'utf8')).version")"
dpkg-query -W -f '${Package} ${Version}\n' python3-docx docx2txt pandoc
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
