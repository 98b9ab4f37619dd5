#!/usr/bin/env bash
# bibutils reads an institution of a RIS file as a person whose family name is « de la région … ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v ris2xml >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends bibutils; } >/dev/null 2>&1 || exit 2

printf 'TY  - RPRT\r\nAU  - Préfecture de la région Hauts-de-France\r\nTI  - Plan\r\nPY  - 2019\r\nER  - \r\n' >in.ris
seen=$(ris2xml in.ris 2>/dev/null | xml2bib --no-latex --output-encoding unicode 2>/dev/null | grep -a author)

guess=$(cat <<'END'
author="{Préfecture de la région Hauts-de-France}": a name without a comma is an institution
END
)
stands=$(cat <<'END'
author="de la région Hauts-de-France, Préfecture",
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' bibutils)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
