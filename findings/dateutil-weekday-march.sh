#!/usr/bin/env bash
# python-dateutil, told to read a date within words, reads the abbreviated weekday « mar. » (mardi) as March: 14 January becomes 14 March.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-dateutil >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-dateutil; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from datetime import datetime
from dateutil import parser
for words in ('mar. 14 janv. 2020', 'jeu. 16 janv. 2020'):
    try:
        print(words, '→', parser.parse(words, fuzzy=True, default=datetime(2000, 7, 9)).date())
    except ValueError as error:
        print(words, '→ no date')
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
mar. 14 janv. 2020 → no date, or 2020-01-14
jeu. 16 janv. 2020 → no date, or 2020-01-16
END
)
stands=$(cat <<'END'
mar. 14 janv. 2020 → 2020-03-14
jeu. 16 janv. 2020 → no date
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-dateutil
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
