#!/usr/bin/env bash
# espeak-ng in French reads 12 500 as a number with a plain space only: with the no-break spaces of French typography it says « douze cinq cents ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v espeak-ng >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
say() { espeak-ng -v fr -q -x -- "$1" | tr -s '\n' ' ' | sed 's/^ *//; s/ *$//'; }
seen="space: $(say '12 500 places')
U+00A0: $(say $'12\u00a0500 places')
U+202F: $(say $'12\u202f500 places')"

guess=$(cat <<'END'
douze mille cinq cents places, the same sounds on the three lines
END
)
stands=$(cat <<'END'
space: duz m'il_! sE~ks'A~ pl'as
U+00A0: d'uz sE~ks'A~ pl'as
U+202F: d'uz sE~ks'A~ pl'as
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' espeak-ng)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
