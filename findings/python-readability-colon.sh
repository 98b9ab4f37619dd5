#!/usr/bin/env bash
# The short title that python-readability gives of a page is what follows its colon, if it has four words: « Plan pauvreté : … » loses the name of the plan.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-readability >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-readability; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from readability import Document
for title in ('Plan pauvreté : 500 places', 'Plan pauvreté : le préfet annonce dix mesures', 'Pauvreté - bilan de 2019 - Préfecture'):
    print(title, '→', Document(f'<html><head><title>{title}</title></head><body><p>Texte.</p></body></html>').short_title())
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
Plan pauvreté : 500 places → Plan pauvreté : 500 places
Plan pauvreté : le préfet annonce dix mesures → Plan pauvreté : le préfet annonce dix mesures
Pauvreté - bilan de 2019 - Préfecture → Pauvreté - bilan de 2019
END
)
stands=$(cat <<'END'
Plan pauvreté : 500 places → Plan pauvreté : 500 places
Plan pauvreté : le préfet annonce dix mesures → le préfet annonce dix mesures
Pauvreté - bilan de 2019 - Préfecture → Pauvreté - bilan de 2019 - Préfecture
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-readability
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
