#!/usr/bin/env bash
# espeak-ng in French says « premier » for 1er, but « un re » for 1re and « deux e » for 2e.
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
seen="1er: $(say 'le 1er bilan')
premier: $(say 'le premier bilan')
1re: $(say 'la 1re mesure')
première: $(say 'la première mesure')
2e: $(say 'la 2e mesure')
deuxième: $(say 'la deuxième mesure')"

guess=$(cat <<'END'
the same sounds, two lines by two
END
)
stands=$(cat <<'END'
1er: l@- pr@mj'e bil'A~
premier: l@- pr@mj'e bil'A~
1re: la- 'W~ r@- m@z'yr
première: la- pr@mj'Er m@z'yr
2e: la- d'Y _!'@ m@z'yr
deuxième: la- dYzj'Em m@z'yr
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' espeak-ng)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
