#!/usr/bin/env bash
# LibreOffice writes small capitals as capitals into its PDF: who wrote « Le préfet de région » reads « LE PRÉFET DE RÉGION », which WeasyPrint’s PDF does not say.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libreoffice-writer weasyprint poppler-utils >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-writer weasyprint poppler-utils; } >/dev/null 2>&1 || exit 2


cat >text.fodt <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles><style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-variant="small-caps"/></style:style></office:automatic-styles><office:body><office:text><text:p text:style-name="P1">Le préfet de région</text:p></office:text></office:body></office:document>
END
echo '<!doctype html><html lang="fr"><meta charset="utf-8"><p style="font: 14pt DejaVu Serif; font-variant: small-caps">Le préfet de région</p></html>' >page.html
office() { soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$1" text.fodt >/dev/null 2>&1; }
office txt:Text
office pdf
weasyprint page.html page.pdf 2>/dev/null
seen="LibreOffice, text: $(tr -d '\r\357\273\277' <text.txt | xargs)
LibreOffice, PDF: $(pdftotext text.pdf - | xargs)
WeasyPrint, PDF: $(pdftotext page.pdf - | xargs)"

guess=$(cat <<'END'
LibreOffice, text: Le préfet de région
LibreOffice, PDF: Le préfet de région
WeasyPrint, PDF: Le préfet de région
END
)
stands=$(cat <<'END'
LibreOffice, text: Le préfet de région
LibreOffice, PDF: LE PRÉFET DE RÉGION
WeasyPrint, PDF: Le préfet de région
END
)
dpkg-query -W -f '${Package} ${Version}\n' libreoffice-writer weasyprint poppler-utils
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
