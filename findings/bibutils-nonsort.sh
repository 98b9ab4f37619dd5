#!/usr/bin/env bash
# A title of a catalogue, which sets its article apart (`nonSort` of MODS), is « L’ État et la région » for bibutils, in BibTeX and in RIS: a space stands after the apostrophe.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s bibutils >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends bibutils; } >/dev/null 2>&1 || exit 2

cat >notice.xml <<'CODE'
<?xml version="1.0" encoding="UTF-8"?>
<modsCollection xmlns="http://www.loc.gov/mods/v3"><mods ID="a"><titleInfo><nonSort>L’</nonSort><title>État et la région</title></titleInfo><genre>report</genre></mods></modsCollection>
CODE
seen=$(xml2ris notice.xml 2>/dev/null | grep TI; xml2bib -nl notice.xml 2>/dev/null | grep -i title)

guess=$(cat <<'END'
TI  - L’État et la région
title="L’État et la région"
END
)
stands=$(cat <<'END'
TI  - L’ État et la région
title="L’ État et la région"
END
)
dpkg-query -W -f '${Package} ${Version}\n' bibutils
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
