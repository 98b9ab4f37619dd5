#!/usr/bin/env bash
# In ODT, a list that goes on after a paragraph begins again at 1 for pandoc, and a point that says its number does not keep it; the same document in DOCX is read right.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libreoffice-writer-nogui pandoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui pandoc; } >/dev/null 2>&1 || exit 2

cat >in.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style></office:automatic-styles><office:body><office:text><text:list text:style-name="L1"><text:list-item><text:p>Loger</text:p></text:list-item><text:list-item><text:p>Former</text:p></text:list-item></text:list><text:p>Entre.</text:p><text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>Suivre</text:p></text:list-item><text:list-item text:start-value="9"><text:p>Évaluer</text:p></text:list-item></text:list></office:text></office:body></office:document>
XML
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to odt in.fodt >/dev/null 2>&1 || exit 2
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to docx in.fodt >/dev/null 2>&1 || exit 2
one() { grep -v '^ *$\|<!--\|```' | sed 's/  */ /g' | paste -s -d '|'; }
seen="ODT: $(pandoc in.odt -t markdown | one)
DOCX: $(pandoc in.docx -t markdown | one)"

guess=$(cat <<'END'
ODT: 1. Loger|2. Former|Entre.|3. Suivre|9. Évaluer
DOCX: 1. Loger|2. Former|Entre.|3. Suivre|9. Évaluer
END
)
stands=$(cat <<'END'
ODT: 1. Loger|2. Former|Entre.|1. Suivre|2. Évaluer
DOCX: 1. Loger|2. Former|Entre.|3. Suivre|9. Évaluer
END
)
dpkg-query -W -f '${Package} ${Version}\n' libreoffice-writer-nogui pandoc
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
