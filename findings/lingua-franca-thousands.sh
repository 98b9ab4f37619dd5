#!/usr/bin/env bash
# lingua-franca reads French numbers in words, and stops a number in figures at the space of its thousands: 3 000 places are three.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-lingua-franca >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-lingua-franca; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
cat >try.py <<'CODE'
import lingua_franca
from lingua_franca.parse import extract_numbers
lingua_franca.load_language('fr')

for words in ['un millier de places', '3 000 places', '3\u202f000 places', '12 500 jeunes']:
    print(words, '→', extract_numbers(words, lang='fr'))
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
un millier de places → [1000]
3 000 places → [3000]
3 000 places → [3000]
12 500 jeunes → [12500]
END
)
stands=$(cat <<'END'
un millier de places → [1000]
3 000 places → [3]
3 000 places → [3]
12 500 jeunes → [12, 500]
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-lingua-franca
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
