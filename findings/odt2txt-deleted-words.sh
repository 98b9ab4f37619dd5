#!/usr/bin/env bash
# odt2txt puts the words that were deleted at the head of the text, after the name of who deleted them and the day: no sign tells them from the document.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libreoffice-writer-nogui pandoc odt2txt >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui pandoc odt2txt; } >/dev/null 2>&1 || exit 2

cat >in.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Relecteur</dc:creator><dc:date>2020-01-02T00:00:00</dc:date></office:change-info><text:p>400</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Soit <text:change text:change-id="c1"/>500 lits.</text:p></office:text></office:body></office:document>
XML
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to odt in.fodt >/dev/null 2>&1 || exit 2
seen="pandoc: $(pandoc in.odt -t plain)
odt2txt: $(odt2txt in.odt | sed '/^ *$/d' | paste -s -d '|')"

guess=$(cat <<'END'
pandoc: Soit 500 lits.
odt2txt: Soit 500 lits.
END
)
stands=$(cat <<'END'
pandoc: Soit 500 lits.
odt2txt: Relecteur2020-01-02|400|Soit 500 lits.
END
)
dpkg-query -W -f '${Package} ${Version}\n' libreoffice-writer-nogui pandoc odt2txt
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
