#!/usr/bin/env bash
# LibreOffice turns a document into text without its footnotes: the number of the note stays, glued to the word, and the note is gone.
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
<text:p>Cent places<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Hors places d’hiver.</text:p></text:note-body></text:note> ouvrent.</text:p>
</office:text></office:body></office:document>
XML
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to 'txt:Text (encoded):UTF8' in.fodt >/dev/null 2>&1 || exit 2
seen=$(sed 's/^\xef\xbb\xbf//' in.txt)

guess=$(cat <<'END'
Cent places[1] ouvrent, and « Hors places d’hiver » somewhere
END
)
stands=$(cat <<'END'
Cent places1 ouvrent.
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' libreoffice-writer-nogui)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
