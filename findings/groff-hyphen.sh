#!/usr/bin/env bash
# No hyphen typed for groff is one in what it prints: « Hauts-de-France » and « 2018-2022 » have U+2010 as they are typed, the minus sign U+2212 when it is escaped, and a search for the typed words finds neither.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s groff pandoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends groff pandoc; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
printf '%s\n' 'Les Hauts-de-France, 2018-2022.' '.br' 'Les Hauts\-de\-France, 2018\-2022.' >text.ms
seen=$(groff -k -Tutf8 text.ms | sed '/^ *$/d')
seen="$seen
found as typed: $(printf '%s\n' "$seen" | grep -c 'Hauts-de-France, 2018-2022') of 2
from pandoc: $(echo 'Les Hauts-de-France, 2018-2022.' | pandoc -t ms -s | groff -k -Tutf8 -ms | grep Hauts | sed 's/^ *//')"

guess=$(cat <<'END'
Les Hauts-de-France, 2018-2022.
Les Hauts-de-France, 2018-2022.
found as typed: 2 of 2
from pandoc: Les Hauts-de-France, 2018-2022.
END
)
stands=$(cat <<'END'
Les Hauts‐de‐France, 2018‐2022.
Les Hauts−de−France, 2018−2022.
found as typed: 0 of 2
from pandoc: Les Hauts‐de‐France, 2018‐2022.
END
)
dpkg-query -W -f '${Package} ${Version}\n' groff pandoc
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
