#!/usr/bin/env bash
# In a Word 97 file, a field is a command and the words that it shows: catdoc prints both, the address of a link before its words.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libreoffice-writer-nogui catdoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui catdoc; } >/dev/null 2>&1 || exit 2

cat >in.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>Voir <text:a xlink:type="simple" xlink:href="https://exemple.fr/plan">le plan</text:a>, page <text:page-number text:select-page="current">1</text:page-number>.</text:p></office:text></office:body></office:document>
XML
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to doc in.fodt >/dev/null 2>&1 || exit 2
seen=$(catdoc -d utf-8 in.doc | sed '/^ *$/d' | paste -s -d ' ' | sed 's/  */ /g; s/ *$//')

guess=$(cat <<'END'
Voir le plan, page 1.
END
)
stands=$(cat <<'END'
Voir HYPERLINK "https://exemple.fr/plan" le plan , page PAGE 1 .
END
)
dpkg-query -W -f '${Package} ${Version}\n' libreoffice-writer-nogui catdoc
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
