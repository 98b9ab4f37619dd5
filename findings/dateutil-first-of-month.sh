#!/usr/bin/env bash
# python-dateutil, told to read a date within words, skips the French month it does not know and takes the day for a month: « 1er mars 2020 » is in January, on the day that it is today.
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
for words in ('1er mars 2020', 'le 5 mai 2020'):
    for today in (9, 21):
        print(words, 'read on the', today, 'th of July →', parser.parse(words, fuzzy=True, default=datetime(2026, 7, today)).date())
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
1er mars 2020 → an error (no month is known), whatever the day
le 5 mai 2020 → an error (no month is known), whatever the day
END
)
stands=$(cat <<'END'
1er mars 2020 read on the 9 th of July → 2020-01-09
1er mars 2020 read on the 21 th of July → 2020-01-21
le 5 mai 2020 read on the 9 th of July → 2020-05-09
le 5 mai 2020 read on the 21 th of July → 2020-05-21
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-dateutil
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
