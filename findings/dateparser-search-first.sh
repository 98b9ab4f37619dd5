#!/usr/bin/env bash
# dateparser reads « 1er mars 2020 », but its search finds no date in a sentence that has it; with « 2 mars 2020 », it finds one.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-dateparser >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-dateparser; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import dateparser
from dateparser.search import search_dates
print('1er mars 2020 →', dateparser.parse('1er mars 2020', languages=['fr']))
for words in ['Signé le 2 mars 2020 à Lille', 'Signé le 1er mars 2020 à Lille', 'Ouvert depuis le 1er mai 2019']:
    print(words, '→', [str(day) for _, day in search_dates(words, languages=['fr']) or []])
CODE
seen=$(/usr/bin/python3 -W ignore try.py 2>&1)

guess=$(cat <<'END'
1er mars 2020 → 2020-03-01 00:00:00
Signé le 2 mars 2020 à Lille → ['2020-03-02 00:00:00']
Signé le 1er mars 2020 à Lille → ['2020-03-01 00:00:00']
Ouvert depuis le 1er mai 2019 → ['2019-05-01 00:00:00']
END
)
stands=$(cat <<'END'
1er mars 2020 → 2020-03-01 00:00:00
Signé le 2 mars 2020 à Lille → ['2020-03-02 00:00:00']
Signé le 1er mars 2020 à Lille → []
Ouvert depuis le 1er mai 2019 → []
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-dateparser
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
