#!/usr/bin/env bash
# A parser of names that knows « Mme » as a title takes « M. » for the first name, and the office after the name for the first name and the name for the surname.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-nameparser >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-nameparser; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from nameparser import HumanName
for words in ('Mme Anne Le Gall', 'M. Jean Le Gall', 'Jean Le Gall, préfet du Nord'):
    name = HumanName(words)
    print(f'{words} → title «{name.title}», first «{name.first}», middle «{name.middle}», last «{name.last}»')
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
Mme Anne Le Gall → title «Mme», first «Anne», middle «», last «Le Gall»
M. Jean Le Gall → title «M.», first «Jean», middle «», last «Le Gall»
Jean Le Gall, préfet du Nord → title «», first «Jean», middle «», last «Le Gall»
END
)
stands=$(cat <<'END'
Mme Anne Le Gall → title «Mme», first «Anne», middle «», last «Le Gall»
M. Jean Le Gall → title «», first «M.», middle «Jean», last «Le Gall»
Jean Le Gall, préfet du Nord → title «», first «préfet», middle «du Nord», last «Jean Le Gall»
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-nameparser
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
