#!/usr/bin/env bash
# ICU’s Latin-ASCII leaves signs that are no ASCII: € and ° and a raised e stay, « » become << >>.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s icu-devtools >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends icu-devtools; } >/dev/null 2>&1 || exit 2

seen=$(echo '10 M€, « n° 5 », 3ᵉ œuvre, l’été' | uconv -x 'Latin-ASCII')

guess=$(cat <<'END'
10 MEUR, << no 5 >>, 3e oeuvre, l'ete
END
)
stands=$(cat <<'END'
10 M€, << n° 5 >>, 3ᵉ oeuvre, l'ete
END
)
dpkg-query -W -f '${Package} ${Version}\n' icu-devtools
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
