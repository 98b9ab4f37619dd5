#!/usr/bin/env bash
# For pint, « 1 h 30 » is thirty hours, « 8 h 30 min » 240 hours times minutes, and « 12 M€ » twelve moles a litre: what stands side by side is multiplied, and € is no sign.
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
for words in ('1 h', '1 h 30', '8 h 30 min', '12 M€', '12 €', '3 a'):
    try:
        print(words, '→', read(words))
    except Exception as refusal:
        print(words, '→', type(refusal).__name__)
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
1 h → 1 hour
1 h 30 → UndefinedUnitError
8 h 30 min → 8.5 hour
12 M€ → UndefinedUnitError
12 € → UndefinedUnitError
3 a → 3 year
END
)
stands=$(cat <<'END'
1 h → 1 hour
1 h 30 → 30 hour
8 h 30 min → 240 hour * minute
12 M€ → 12 molar
12 € → 12
3 a → 3 year
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-pint
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
