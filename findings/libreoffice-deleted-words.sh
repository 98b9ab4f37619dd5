#!/usr/bin/env bash
# LibreOffice turns into text a document whose changes are tracked and writes the deleted words among the others.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ command -v soffice && ls /usr/lib/libreoffice/program/libswlo.so; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui; } >/dev/null 2>&1 || exit 2

cat >in.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>X</dc:creator><dc:date>2019-01-01T10:00:00</dc:date></office:change-info><text:p>ne sera pas </text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p>Le plan <text:change text:change-id="c1"/>sera financé.</text:p>
</office:text></office:body></office:document>
XML
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to 'txt:Text (encoded):UTF8' in.fodt >/dev/null 2>&1 || exit 2
seen=$(sed 's/^\xef\xbb\xbf//' in.txt)

guess=$(cat <<'END'
Le plan sera financé.
END
)
stands=$(cat <<'END'
Le plan ne sera pas sera financé.
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' libreoffice-writer-nogui)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
