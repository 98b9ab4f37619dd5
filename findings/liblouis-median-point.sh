#!/usr/bin/env bash
# A median point is a blank in French braille of six dots, contracted or not: « les élu·e·s » is « les élu e s », three words; in eight dots it is a sign.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s liblouis-bin >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends liblouis-bin; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
seen=$(for table in fr-bfu-comp6.utb fr-bfu-comp8.utb fr-bfu-g2.ctb; do
  for words in 'élu·e·s' 'élu-e-s' 'élu.e.s'; do
    printf '%s: %s → %s\n' "$table" "$words" "$(printf '%s\n' "$words" | lou_translate "unicode.dis,$table")"
  done
done)

guess=$(cat <<'END'
fr-bfu-comp6.utb: élu·e·s → a sign between the letters, or none
fr-bfu-comp6.utb: élu-e-s → ⠿⠇⠥⠤⠑⠤⠎
fr-bfu-comp6.utb: élu.e.s → ⠿⠇⠥⠲⠑⠲⠎
END
)
stands=$(cat <<'END'
fr-bfu-comp6.utb: élu·e·s → ⠿⠇⠥⠀⠑⠀⠎
fr-bfu-comp6.utb: élu-e-s → ⠿⠇⠥⠤⠑⠤⠎
fr-bfu-comp6.utb: élu.e.s → ⠿⠇⠥⠲⠑⠲⠎
fr-bfu-comp8.utb: élu·e·s → ⠿⠇⠥⢀⠑⢀⠎
fr-bfu-comp8.utb: élu-e-s → ⠿⠇⠥⠤⠑⠤⠎
fr-bfu-comp8.utb: élu.e.s → ⠿⠇⠥⠲⠑⠲⠎
fr-bfu-g2.ctb: élu·e·s → ⠿⠇⠥⠀⠑⠀⠰⠎
fr-bfu-g2.ctb: élu-e-s → ⠿⠇⠥⠤⠑⠤⠰⠎
fr-bfu-g2.ctb: élu.e.s → ⠰⠿⠇⠥⠲⠑⠲⠎
END
)
dpkg-query -W -f '${Package} ${Version}\n' liblouis-bin
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
