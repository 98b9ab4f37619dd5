#!/usr/bin/env bash
# The calendar of France of holidays reads « 08/05/2020 » with the month first: the 8th of May is no holiday in it, and « 05/08/2020 » is one; « 14/07/2020 » is right.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-holidays >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-holidays; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import holidays
days = holidays.France()
for words in ('2020-05-08', '08/05/2020', '05/08/2020', '01/05/2020', '14/07/2020', '01/11/2020'):
    print(words, '→', days.get(words))
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
2020-05-08 → Armistice 1945
08/05/2020 → Armistice 1945
05/08/2020 → None
01/05/2020 → Fête du Travail
14/07/2020 → Fête nationale
01/11/2020 → Toussaint
END
)
stands=$(cat <<'END'
2020-05-08 → Armistice 1945
08/05/2020 → None
05/08/2020 → Armistice 1945
01/05/2020 → None
14/07/2020 → Fête nationale
01/11/2020 → None
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-holidays
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
