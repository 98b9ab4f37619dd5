#!/usr/bin/env bash
# num2words writes 12 as « zéro euros et douze centimes » and 12.0 as « douze euros »: a whole number is a number of cents.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import num2words' >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-num2words; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from num2words import num2words
for amount in (12, 12.0, 200, 200.0):
    print(repr(amount), '=', num2words(amount, lang='fr', to='currency'))
CODE
seen=$(/usr/bin/python3 try.py)

guess=$(cat <<'END'
douze euros, douze euros, deux cents euros, deux cents euros
END
)
stands=$(cat <<'END'
12 = zéro euros et douze centimes
12.0 = douze euros et zéro centimes
200 = deux euros et zéro centimes
200.0 = deux cents euros et zéro centimes
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' python3-num2words)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
