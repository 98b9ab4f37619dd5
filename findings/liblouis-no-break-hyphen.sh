#!/usr/bin/env bash
# In French braille of eight dots, the hyphen that may not break is a blank: « Hauts‑de‑France » is three words; in six dots it is a hyphen.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s liblouis-bin liblouis-data >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends liblouis-bin liblouis-data; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
seen=$(for table in fr-bfu-comp6.utb fr-bfu-comp8.utb; do
  printf 'Nord-Est\nNord\xe2\x80\x91Est\n' | lou_translate --forward "unicode.dis,$table" | paste -s -d '|'
done)

guess=$(cat <<'END'
⠨⠝⠕⠗⠙⠤⠨⠑⠎⠞|⠨⠝⠕⠗⠙⠤⠨⠑⠎⠞
⡝⠕⠗⠙⠤⡑⠎⠞|⡝⠕⠗⠙⠤⡑⠎⠞
END
)
stands=$(cat <<'END'
⠨⠝⠕⠗⠙⠤⠨⠑⠎⠞|⠨⠝⠕⠗⠙⠤⠨⠑⠎⠞
⡝⠕⠗⠙⠤⡑⠎⠞|⡝⠕⠗⠙⠀⡑⠎⠞
END
)
dpkg-query -W -f '${Package} ${Version}\n' liblouis-bin liblouis-data
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
