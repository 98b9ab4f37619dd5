#!/usr/bin/env bash
# odf-kit turns an ODT into HTML and puts into the sentence the comment of a proofreader, with the name and the hour.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . odf-kit@0.13.5 >/dev/null || exit 2

cat >make.py <<'CODE'
import zipfile
names = 'office text table style fo'.split()
ns = ' '.join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{"xsl-fo-compatible" if n == "fo" else n}:1.0"' for n in names) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
body = """<text:p>Le plan sera financé<office:annotation><dc:creator>Nom Prénom</dc:creator><dc:date>2019-01-01T10:00:00</dc:date><text:p>à vérifier</text:p></office:annotation>.</text:p>"""
with zipfile.ZipFile('in.odt', 'w') as odt:
    odt.writestr('mimetype', 'application/vnd.oasis.opendocument.text')
    odt.writestr('META-INF/manifest.xml', '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>')
    odt.writestr('styles.xml', f'<office:document-styles {ns} office:version="1.2"><office:styles/></office:document-styles>')
    odt.writestr('content.xml', f'<office:document-content {ns} office:version="1.2"><office:body><office:text>{body}</office:text></office:body></office:document-content>')
CODE
/usr/bin/python3 make.py
cat >try.mjs <<'CODE'
import { readFileSync } from 'node:fs';
import { odtToHtml } from 'odf-kit/odt-reader';
console.log(odtToHtml(new Uint8Array(readFileSync('in.odt'))).match(/<p>.*<\/p>/)[0]);
CODE
seen=$(node try.mjs)

guess=$(cat <<'END'
<p>Le plan sera financé.</p>
END
)
stands=$(cat <<'END'
<p>Le plan sera financéNom Prénom2019-01-01T10:00:00à vérifier.</p>
END
)
printf '%s\n' "$(node -p "'odf-kit ' + require('./node_modules/odf-kit/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
