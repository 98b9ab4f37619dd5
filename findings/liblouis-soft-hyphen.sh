#!/usr/bin/env bash
# liblouis, in the French braille of six dots, makes a blank of a soft hyphen: one word becomes two.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v lou_translate >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends liblouis-bin liblouis-data; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
braille() { printf '%s\n' "$1" | lou_translate -f unicode.dis,fr-bfu-comp6.utb; }
seen="one word: $(braille 'logement')
soft hyphen: $(braille $'loge\u00adment')
two words: $(braille 'loge ment')"

guess=$(cat <<'END'
one word on the first two lines, since a soft hyphen is not seen
END
)
stands=$(cat <<'END'
one word: ⠇⠕⠛⠑⠍⠑⠝⠞
soft hyphen: ⠇⠕⠛⠑⠀⠍⠑⠝⠞
two words: ⠇⠕⠛⠑⠀⠍⠑⠝⠞
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' liblouis-bin liblouis-data)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
