#!/usr/bin/env bash
# The words of a text box, where a communiqué shows its figures: pandoc drops them from DOCX and from ODT, LibreOffice from its text; docx2txt has them twice.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libreoffice-writer-nogui pandoc docx2txt odt2txt >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui pandoc docx2txt odt2txt; } >/dev/null 2>&1 || exit 2

cat >in.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>Avant. <draw:frame draw:name="F" text:anchor-type="char" svg:width="5cm" draw:z-index="0"><draw:text-box fo:min-height="1cm"><text:p>500 places</text:p></draw:text-box></draw:frame>Fin.</text:p></office:text></office:body></office:document>
XML
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to odt in.fodt >/dev/null 2>&1 || exit 2
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to docx in.fodt >/dev/null 2>&1 || exit 2
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to txt:Text in.fodt >/dev/null 2>&1 || exit 2
one() { sed '/^ *$/d; s/^\xef\xbb\xbf//' | paste -s -d '|'; }
seen="pandoc, ODT: $(pandoc in.odt -t plain | one)
pandoc, DOCX: $(pandoc in.docx -t plain | one)
LibreOffice, text: $(one <in.txt)
docx2txt: $(docx2txt in.docx - | one)"

guess=$(cat <<'END'
pandoc, ODT: Avant. Fin.|500 places
pandoc, DOCX: Avant. Fin.|500 places
LibreOffice, text: Avant. Fin.|500 places
docx2txt: Avant. Fin.|500 places
END
)
stands=$(cat <<'END'
pandoc, ODT: Avant. Fin.
pandoc, DOCX: Avant. Fin.
LibreOffice, text: Avant. Fin.
docx2txt: Avant. Fin.500 places|500 places
END
)
dpkg-query -W -f '${Package} ${Version}\n' libreoffice-writer-nogui pandoc docx2txt odt2txt
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
