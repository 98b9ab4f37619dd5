#!/usr/bin/env bash
# lingua-franca moves a French date that has its weekday: « mardi 22 septembre 2020 » (it was one) is read as Thursday 24.
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
import datetime
import lingua_franca
from lingua_franca.parse import extract_datetime
lingua_franca.load_language('fr')

now = datetime.datetime(2020, 3, 1, 12)
for words in ['22 septembre 2020', 'mardi 22 septembre 2020', 'vendredi 3 avril 2020']:
    print(words, '→', extract_datetime(words, now, lang='fr')[0].date())
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
22 septembre 2020 → 2020-09-22
mardi 22 septembre 2020 → 2020-09-22
vendredi 3 avril 2020 → 2020-04-03
END
)
stands=$(cat <<'END'
22 septembre 2020 → 2020-09-22
mardi 22 septembre 2020 → 2020-09-24
vendredi 3 avril 2020 → 2020-04-08
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-lingua-franca
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
