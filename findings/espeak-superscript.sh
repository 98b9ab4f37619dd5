#!/usr/bin/env bash
# espeak-ng in French reads « 1ᵉʳ » written with superscript letters as « un, lettre un d quatre neuf … »: the numbers of the signs in Unicode.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v espeak-ng >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >/dev/null 2>&1 || exit 2

say() { espeak-ng -v fr -q -x "$1" | tr -s '\n' ' ' | sed 's/^ *//; s/ *$//'; }
seen="1er: $(say '1er')
1ᵉʳ: $(say '1ᵉʳ')"

guess=$(cat <<'END'
premier, the same sounds on both lines
END
)
stands=$(cat <<'END'
1er: pr@mj'e
1ᵉʳ: 'W~ l,Etr_|,W~_|d'e_|k,atr_|n,Wf_:'Er
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' espeak-ng)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
