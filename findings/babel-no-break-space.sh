#!/usr/bin/env bash
# Babel reads 12 500 in French with U+202F alone: with U+00A0 or a space it is no number, and 12.500 is twelve and a half.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import babel' >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-babel; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from babel.numbers import NumberFormatError, parse_decimal
for text in ['12\u202f500', '12\u00a0500', '12 500', '12.500', '12,5']:
    try:
        read = parse_decimal(text, locale='fr', strict=True)
    except NumberFormatError:
        read = 'not a number'
    print(f'{ascii(text)}: {read}')
CODE
seen=$(/usr/bin/python3 try.py)

guess=$(cat <<'END'
12500 on the first three lines; 12.500 refused, since strict
END
)
stands=$(cat <<'END'
'12\u202f500': 12500
'12\xa0500': not a number
'12 500': not a number
'12.500': 12.500
'12,5': 12.5
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' python3-babel)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
