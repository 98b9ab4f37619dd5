#!/usr/bin/env bash
# LibreOffice turns into text a letter whose date is a field and writes the day of the conversion, not the date kept in the file.
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
<text:p>Lille, le <text:date text:date-value="2019-01-16">16 janvier 2019</text:date>.</text:p>
</office:text></office:body></office:document>
XML
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to 'txt:Text (encoded):UTF8' in.fodt >/dev/null 2>&1 || exit 2
today=$(date +%Y)
seen="2019: $(grep -c 2019 in.txt || true), year of today: $(grep -c "${today#20}" in.txt || true)"

guess=$(cat <<'END'
2019: 1, year of today: 0
END
)
stands=$(cat <<'END'
2019: 0, year of today: 1
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' libreoffice-writer-nogui)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
