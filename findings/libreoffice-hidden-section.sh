#!/usr/bin/env bash
# LibreOffice leaves a hidden section of an ODT out of the PDF and prints it, plain to see, in the DOCX and in the text.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ command -v soffice && command -v pdftotext && ls /usr/lib/libreoffice/program/libswlo.so; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui poppler-utils; } >/dev/null 2>&1 || exit 2

cat >in.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:p>Cent places.</text:p><text:section text:name="interne" text:display="none"><text:p>Passage interne.</text:p></text:section>
</office:text></office:body></office:document>
XML
turn() { soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$1" in.fodt >/dev/null 2>&1 || exit 2; }
turn pdf
turn 'txt:Text (encoded):UTF8'
turn docx
/usr/bin/python3 -c "import zipfile; open('document.xml', 'wb').write(zipfile.ZipFile('in.docx').read('word/document.xml'))"
pdftotext in.pdf pdf.txt
seen="in the PDF: $(grep -c 'Passage interne' pdf.txt || true)
in the text: $(grep -c 'Passage interne' in.txt || true)
in the DOCX: $(grep -c 'Passage interne' document.xml || true), hidden there: $(grep -c 'w:vanish' document.xml || true)"

guess=$(cat <<'END'
in none of the three, or hidden in the DOCX too
END
)
stands=$(cat <<'END'
in the PDF: 0
in the text: 1
in the DOCX: 1, hidden there: 0
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' libreoffice-writer-nogui poppler-utils)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
