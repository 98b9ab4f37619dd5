#!/usr/bin/env bash
# The French braille of liblouis leaves blanks for « 1ᵉʳ » written with superscript letters: the reader gets « 1 ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v lou_translate >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends liblouis-bin liblouis-data; } >/dev/null 2>&1 || exit 2

braille() { printf '%s\n' "$1" | lou_translate -f unicode.dis,fr-bfu-comp6.utb; }
back() { braille "$1" | lou_translate -b unicode.dis,fr-bfu-comp6.utb; }
seen="1er -> $(braille '1er') -> [$(back '1er')]
1ᵉʳ -> $(braille '1ᵉʳ') -> [$(back '1ᵉʳ')]"

guess=$(cat <<'END'
the letters e and r in both, or a sign that says « unknown »
END
)
stands=$(cat <<'END'
1er -> ⠠⠡⠑⠗ -> [1er]
1ᵉʳ -> ⠠⠡⠀⠀ -> [1  ]
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' liblouis-bin liblouis-data)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
