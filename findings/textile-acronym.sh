#!/usr/bin/env bash
# In Textile, what stands in parentheses right after capitals leaves the text for a title that is not shown: « CAF(59) » is « CAF ». With a space before, it stays.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-textile >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-textile; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import re, textile
for text in ('La CAF (59) et la MSA (62)', 'La CAF(59) et la MSA(62)', 'Le préfet(59) et Mme X(62)', 'les QPV(12 sur 40)'):
    page = textile.textile(text)
    print(text, '→', re.sub(r'<[^>]+>', '', page).strip())
print(re.sub(r'</?(p|span)[^>]*>', '', textile.textile('La CAF(59)')).strip())
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
La CAF (59) et la MSA (62) → La CAF (59) et la MSA (62)
La CAF(59) et la MSA(62) → La CAF(59) et la MSA(62)
Le préfet(59) et Mme X(62) → Le préfet(59) et Mme X(62)
les QPV(12 sur 40) → les QPV(12 sur 40)
La CAF(59)
END
)
stands=$(cat <<'END'
La CAF (59) et la MSA (62) → La CAF (59) et la MSA (62)
La CAF(59) et la MSA(62) → La CAF et la MSA
Le préfet(59) et Mme X(62) → Le préfet(59) et Mme X(62)
les QPV(12 sur 40) → les QPV
La <acronym title="59">CAF</acronym>
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-textile
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
