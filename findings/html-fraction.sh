#!/usr/bin/env bash
# ½ written in a page as a fraction is twelve for four text browsers and readers of five, and 10⁶ is 106.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s w3m lynx links elinks html2text >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends w3m lynx links elinks html2text; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
printf '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Plan</title><p>Soit <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> des lits, et <math><msup><mn>10</mn><mn>6</mn></msup></math> euros.</p></html>\n' >in.html
seen="w3m: $(w3m -dump -T text/html -I utf-8 -O utf-8 in.html | xargs)
links: $(links -dump -codepage utf-8 in.html | xargs)
elinks: $(elinks -dump -dump-charset utf-8 in.html | xargs)
html2text: $(html2text -utf8 -nobs in.html | xargs)
lynx: $(lynx -dump -nolist -display_charset=utf-8 in.html | xargs | cut -c1-16)"

guess=$(cat <<'END'
Soit 1/2 des lits, et 10^6 euros. (on every line, or a mark of what is left out)
END
)
stands=$(cat <<'END'
w3m: Soit 12 des lits, et 106 euros.
links: Soit 12 des lits, et 106 euros.
elinks: Soit 12 des lits, et 106 euros.
html2text: Soit 12 des lits, et 106 euros.
lynx: Soit [MATH: <mfr
END
)
dpkg-query -W -f '${Package} ${Version}\n' w3m lynx links elinks html2text
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
