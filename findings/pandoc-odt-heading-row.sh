#!/usr/bin/env bash
# pandoc reads a table of an ODT without the row that the document marks as its heading: the figures have no names.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v pandoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends pandoc; } >/dev/null 2>&1 || exit 2

cat >make.py <<'CODE'
import zipfile
names = 'office text table style fo'.split()
ns = ' '.join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{"xsl-fo-compatible" if n == "fo" else n}:1.0"' for n in names) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
body = """<table:table><table:table-column table:number-columns-repeated="2"/><table:table-header-rows><table:table-row><table:table-cell><text:p>Ville</text:p></table:table-cell><table:table-cell><text:p>Places</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Lille</text:p></table:table-cell><table:table-cell><text:p>20</text:p></table:table-cell></table:table-row></table:table>"""
with zipfile.ZipFile('in.odt', 'w') as odt:
    odt.writestr('mimetype', 'application/vnd.oasis.opendocument.text')
    odt.writestr('META-INF/manifest.xml', '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>')
    odt.writestr('styles.xml', f'<office:document-styles {ns} office:version="1.2"><office:styles/></office:document-styles>')
    odt.writestr('content.xml', f'<office:document-content {ns} office:version="1.2"><office:body><office:text>{body}</office:text></office:body></office:document-content>')
CODE
/usr/bin/python3 make.py
seen=$(pandoc in.odt -t html | tr -d '\n')

guess=$(cat <<'END'
a table with a heading row Ville, Places
END
)
stands=$(cat <<'END'
<table><tbody><tr class="odd"><td>Lille</td><td>20</td></tr></tbody></table>
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' pandoc)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
