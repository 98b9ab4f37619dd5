#!/usr/bin/env bash
# Set to French, humanize groups thousands as French does, and keeps the point of English for decimals and its order for days.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-humanize >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-humanize; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import datetime, humanize
humanize.activate('fr_FR')
print('12500:', humanize.intcomma(12500).replace('\u202f', ' ').replace('\xa0', ' '))
print('1500000:', humanize.intword(1500000))
print('a file:', humanize.naturalsize(1500000))
print('1 March 2020:', humanize.naturaldate(datetime.date(2020, 3, 1)))
print('a rank:', humanize.ordinal(1))
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
12500: 12 500
1500000: 1,5 million
a file: 1,5 Mo
1 March 2020: 1er mars 2020
a rank: 1er
END
)
stands=$(cat <<'END'
12500: 12 500
1500000: 1.5 million
a file: 1.5 MB
1 March 2020: Mar 01 2020
a rank: 1er
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-humanize
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
