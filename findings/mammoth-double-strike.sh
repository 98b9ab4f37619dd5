#!/usr/bin/env bash
# mammoth marks what one line strikes; words struck by two lines come out as words of the document.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . mammoth@1.13.0 jszip@3.10.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const text = (words, looks = '') => `<w:r>${looks}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const zip = new JSZip();
zip.file('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`);
zip.file('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
zip.file('word/document.xml', `<w:document ${w}><w:body><w:p>${[text('Soit '), text('300', '<w:rPr><w:strike/></w:rPr>'), text(' puis '), text('400', '<w:rPr><w:dstrike/></w:rPr>'), text(' lits')].join('')}</w:p></w:body></w:document>`);
writeFileSync('in.docx', await zip.generateAsync({ type: 'nodebuffer' }));
import mammoth from 'mammoth';
console.log((await mammoth.convertToHtml({ path: 'in.docx' })).value);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
<p>Soit <s>300</s> puis <s>400</s> lits</p>
END
)
stands=$(cat <<'END'
<p>Soit <s>300</s> puis 400 lits</p>
END
)
printf '%s\n' "$(node -p "'mammoth ' + JSON.parse(require('fs').readFileSync('./node_modules/mammoth/package.json', 'utf8')).version")" "$(node -p "'jszip ' + JSON.parse(require('fs').readFileSync('./node_modules/jszip/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
