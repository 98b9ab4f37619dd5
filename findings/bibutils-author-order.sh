#!/usr/bin/env bash
# bibutils writes persons first and institutions after, so the first author of a RIS file is no longer the first author.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v bib2xml >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends bibutils; } >/dev/null 2>&1 || exit 2

cat >in.bib <<'BIB'
@techreport{plan, author = {{Préfecture de région} and Durand, Anne and {Agence régionale de santé}}, title = {Plan}, year = 2019}
BIB
seen=$(bib2xml in.bib 2>/dev/null | xml2ris 2>/dev/null | grep '^AU')

guess=$(cat <<'END'
AU  - Préfecture de région
AU  - Durand, Anne
AU  - Agence régionale de santé
END
)
stands=$(cat <<'END'
AU  - Durand, Anne
AU  - Préfecture de région
AU  - Agence régionale de santé
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' bibutils)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
