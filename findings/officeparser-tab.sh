#!/usr/bin/env bash
# officeparser drops the tabs and the line breaks of Word: « 2019 » beside « 12 places » is « 201912 places ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . officeparser@7.8.0 jszip@3.10.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const text = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const mark = (name) => `<w:r><w:${name}/></w:r>`;
const zip = new JSZip();
zip.file('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`);
zip.file('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
zip.file('word/document.xml', `<w:document ${w}><w:body><w:p>${[text('2019'), mark('tab'), text('12 places'), mark('br'), text('à Lille')].join('')}</w:p></w:body></w:document>`);
writeFileSync('in.docx', await zip.generateAsync({ type: 'nodebuffer' }));

import { OfficeParser } from 'officeparser';
console.log(JSON.stringify((await OfficeParser.parseOffice('in.docx')).toText().trim()));
process.exit(0);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
"2019\t12 places\nà Lille"
END
)
stands=$(cat <<'END'
"201912 placesà Lille"
END
)
printf '%s\n' "$(node -p "'officeparser ' + JSON.parse(require('fs').readFileSync('./node_modules/officeparser/package.json', 'utf8')).version")" "$(node -p "'jszip ' + JSON.parse(require('fs').readFileSync('./node_modules/jszip/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
