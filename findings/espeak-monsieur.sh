#!/usr/bin/env bash
# espeak-ng in French says « madame » for « Mme » and the letter m for « M. ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v espeak-ng >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >/dev/null 2>&1 || exit 2

say() { espeak-ng -v fr -q -x "$1" | tr -s '\n' ' ' | sed 's/^ *//; s/ *$//'; }
seen="Mme Dupont: $(say 'Mme Dupont')
M. Dupont: $(say 'M. Dupont')
monsieur Dupont: $(say 'monsieur Dupont')"

guess=$(cat <<'END'
monsieur Dupont, the same sounds on the last two lines
END
)
stands=$(cat <<'END'
Mme Dupont: mad'am dyp'O~
M. Dupont: _!'Em dyp'O~
monsieur Dupont: m@sj'Y dyp'O~
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' espeak-ng)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
