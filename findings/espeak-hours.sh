#!/usr/bin/env bash
# espeak-ng in French, the voice that NVDA brings along, says « dix hache trente » for « 10 h 30 ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v espeak-ng >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >/dev/null 2>&1 || exit 2

say() { espeak-ng -v fr -q -x "$1" | tr -s '\n' ' ' | sed 's/^ *//; s/ *$//'; }
seen="10 h 30: $(say '10 h 30')
10 heures 30: $(say '10 heures 30')
the letter h: $(say 'h')"

guess=$(cat <<'END'
dix heures trente, the same sounds on the first two lines
END
)
stands=$(cat <<'END'
10 h 30: d'is _!'aS tr'A~t
10 heures 30: d'iz 'Wr tr'A~t
the letter h: _!'aS
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' espeak-ng)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
