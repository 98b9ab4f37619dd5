#!/usr/bin/env bash
# What reads quantities in Python reads « 12,5 m » as 125 metres and « 1 500 m » as 500, the first number being a factor; both without a warning.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-pint >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-pint; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import pint
read = pint.UnitRegistry()
for words in ('12.5 km', '12,5 km', '1500 m', '1 500 m', '12 500 m', '1\u202f500 m', '25 m²'):
    try:
        print(words, '→', read(words))
    except Exception as refusal:
        print(words, '→', type(refusal).__name__)
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
12.5 km → 12.5 kilometer
12,5 km → 12.5 kilometer
1500 m → 1500 meter
1 500 m → 1500 meter
12 500 m → 12500 meter
1 500 m → 1500 meter
25 m² → 25 meter ** 2
END
)
stands=$(cat <<'END'
12.5 km → 12.5 kilometer
12,5 km → 125 kilometer
1500 m → 1500 meter
1 500 m → 500 meter
12 500 m → 6000 meter
1 500 m → 500 meter
25 m² → 25 meter ** 2
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-pint
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
