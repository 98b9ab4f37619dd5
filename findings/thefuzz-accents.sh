#!/usr/bin/env bash
# thefuzz drops the letters that have an accent before it compares: the communes of Véron and Vron are one at 100, and « Véron » is nearer to Vron than to Veron.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-thefuzz python3-levenshtein >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-thefuzz python3-levenshtein; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from thefuzz import fuzz, process
print('Véron, Vron:', fuzz.WRatio('Véron', 'Vron'))
print('Véron, Veron:', fuzz.WRatio('Véron', 'Veron'))
print('the best for Véron:', process.extractOne('Véron', ['Vron', 'Veron', 'Voiron'])[0])
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
Véron, Vron: 89
Véron, Veron: 100
the best for Véron: Veron
END
)
stands=$(cat <<'END'
Véron, Vron: 100
Véron, Veron: 89
the best for Véron: Vron
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-thefuzz python3-levenshtein
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
