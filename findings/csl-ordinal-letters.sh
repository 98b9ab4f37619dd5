#!/usr/bin/env bash
# CSL’s French locale writes the ordinal of a day or an edition with letters of their own, U+1D49 and U+02B3, and not as a superscript: « 1er janvier » is not found in « 1ᵉʳ janvier ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s pandoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends pandoc; } >/dev/null 2>&1 || exit 2


cat >style.csl <<'END'
<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="fr-FR"><info><title>essai</title><id>essai</id><updated>2020-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout delimiter=", "><text variable="title"/><date variable="issued" prefix=", "><date-part name="day" form="ordinal" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date><number variable="edition" form="ordinal" prefix=", " suffix=" éd."/></layout></bibliography></style>
END
echo '[{"id":"a","type":"book","title":"Plan","issued":{"date-parts":[[2020,1,1]]},"edition":"2"}]' >records.json
printf -- '---\nnocite: "@*"\nlang: fr-FR\n---\n' >list.md
shown=$(pandoc --citeproc --csl style.csl --bibliography records.json -t plain list.md)
html=$(pandoc --citeproc --csl style.csl --bibliography records.json -t html list.md | grep -c '<sup>' || true)
seen="$shown
<sup>: $html, « 1er janvier » found: $(grep -c '1er janvier' <<<"$shown" || true), once normalised (NFKC): $(node -p "process.argv[1].normalize('NFKC').includes('1er janvier')" "$shown")"

guess=$(cat <<'END'
Plan, 1er janvier 2020, 2e éd.
<sup>: 1, « 1er janvier » found: 1, once normalised (NFKC): true
END
)
stands=$(cat <<'END'
Plan, 1ᵉʳ janvier 2020, 2ᵉ éd.
<sup>: 0, « 1er janvier » found: 0, once normalised (NFKC): true
END
)
dpkg-query -W -f '${Package} ${Version}\n' pandoc
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
