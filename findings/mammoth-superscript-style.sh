#!/usr/bin/env bash
# mammoth keeps a superscript set by hand and flattens the same one set by a style: 10² becomes 102.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . mammoth@1.13.0 jszip@3.10.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import mammoth from 'mammoth';
import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';
const zip = new JSZip();
zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>');
zip.file('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
zip.file('word/_rels/document.xml.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>');
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
zip.file('word/styles.xml', `<w:styles ${w}><w:style w:type="character" w:styleId="Exposant"><w:name w:val="Exposant"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>`);
const run = (text, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const body = run('10') + run('2', '<w:vertAlign w:val="superscript"/>') + run(' et 10') + run('2', '<w:rStyle w:val="Exposant"/>');
zip.file('word/document.xml', `<w:document ${w}><w:body><w:p>${body}</w:p></w:body></w:document>`);
writeFileSync('in.docx', await zip.generateAsync({ type: 'nodebuffer' }));
const { value } = await mammoth.convertToHtml({ path: 'in.docx' });
console.log(value);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
<p>10<sup>2</sup> et 10<sup>2</sup></p>
END
)
stands=$(cat <<'END'
<p>10<sup>2</sup> et 102</p>
END
)
printf '%s\n' "$(node -p "'mammoth ' + require('./node_modules/mammoth/package.json').version")" "$(node -p "'jszip ' + require('./node_modules/jszip/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
