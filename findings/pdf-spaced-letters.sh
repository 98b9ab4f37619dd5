#!/usr/bin/env bash
# « COMMUNIQUÉ » set with spaced letters is one word for pdftotext, ten for pdf.js and mutool.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . unpdf@1.8.1 >/dev/null || exit 2

export DEBIAN_FRONTEND=noninteractive
{ command -v pdftotext && command -v mutool && ls /usr/lib/libreoffice/program/libswlo.so; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends poppler-utils mupdf-tools libreoffice-writer-nogui; } >/dev/null 2>&1 || exit 2

cat >in.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles><style:style style:name="wide" style:family="text"><style:text-properties fo:letter-spacing="0.15cm"/></style:style></office:automatic-styles><office:body><office:text><text:p><text:span text:style-name="wide">COMMUNIQUÉ DE PRESSE</text:span></text:p></office:text></office:body></office:document>
XML
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf in.fodt >/dev/null 2>&1 || exit 2
cat >try.mjs <<'CODE'
import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';
console.log((await extractText(new Uint8Array(readFileSync('in.pdf')), { mergePages: true })).text.trim());
CODE
first() { tr -d '\f' | sed '/^$/d'; }
seen="pdftotext: $(pdftotext in.pdf - | first)
pdf.js: $(node try.mjs 2>/dev/null)
mutool: $(mutool draw -F txt in.pdf 2>/dev/null | first)"

guess=$(cat <<'END'
the three read COMMUNIQUÉ DE PRESSE, or the three miss it
END
)
stands=$(cat <<'END'
pdftotext: COMMUNIQUÉ DE PRESSE
pdf.js: C O M M U N I Q U É D E P R E S S E
mutool: C O M M U N I Q U É  D E  P R E S S E
END
)
printf '%s\n' "$(node -p "['unpdf'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' poppler-utils mupdf-tools libreoffice-writer-nogui)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
