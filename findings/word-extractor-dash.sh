#!/usr/bin/env bash
# word-extractor turns dashes and curly quotes into keyboard characters: the dash of a list item stands before its figure as a minus.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . word-extractor@1.0.4 jszip@3.10.1 >/dev/null || exit 2

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
zip.file('word/document.xml', `<w:document ${w}><w:body><w:p>${text('–12 % des places')}</w:p><w:p>${text('L’aide “urgente” : 2018–2022')}</w:p></w:body></w:document>`);
writeFileSync('in.docx', await zip.generateAsync({ type: 'nodebuffer' }));

import WordExtractor from 'word-extractor';
console.log((await new WordExtractor().extract('in.docx')).getBody().trim());
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
–12 % des places
L’aide “urgente” : 2018–2022
END
)
stands=$(cat <<'END'
-12 % des places
L'aide "urgente" : 2018-2022
END
)
printf '%s\n' "$(node -p "'word-extractor ' + JSON.parse(require('fs').readFileSync('./node_modules/word-extractor/package.json', 'utf8')).version")" "$(node -p "'jszip ' + JSON.parse(require('fs').readFileSync('./node_modules/jszip/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
