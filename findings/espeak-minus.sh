#!/usr/bin/env bash
# The French voice of espeak-ng says the true minus sign in English, « minus cinq degrés », and nothing at all for a hyphen in its place.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ command -v espeak-ng; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
say() { printf '%s\n' "$1" | espeak-ng -v fr -q -x --ipa | sed 's/^ *//'; }
seen="hyphen, -5 °C: $(say '-5 °C')
U+2212, −5 °C: $(say '−5 °C')"

guess=$(cat <<'END'
« moins cinq degrés » for both
END
)
stands=$(cat <<'END'
hyphen, -5 °C: sˈɛ̃k dəɡʁˈe sˈe
U+2212, −5 °C: (en)mˈaɪnəs(fr) sˈɛ̃k dəɡʁˈe sˈe
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' espeak-ng)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
