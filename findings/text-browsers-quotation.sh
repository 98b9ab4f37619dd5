#!/usr/bin/env bash
# <q> has marks in lynx, w3m and elinks, of the English kind though the page is French, and none in links, edbrowse and html2text: « Il dit : Oui. »
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s lynx w3m elinks links2 edbrowse html2text >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends lynx w3m elinks links2 edbrowse html2text; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8 HOME=$work
echo '<!doctype html><html lang="fr"><head><meta charset="utf-8"></head><body><p>Il dit : <q>Oui, <q>cent</q> places</q>.</p></body></html>' >page.html
touch "$HOME/.ebrc"
seen=$(
  echo "lynx: $(lynx -dump -display_charset=utf-8 page.html | grep dit | sed 's/^ *//')"
  echo "w3m: $(w3m -dump -O UTF-8 page.html | grep dit)"
  echo "elinks: $(elinks -dump -dump-charset utf-8 page.html | grep dit | sed 's/^ *//')"
  echo "links: $(links2 -dump -codepage utf-8 page.html 2>/dev/null | grep dit | sed 's/^ *//')"
  echo "edbrowse: $(printf 'b\n,p\nqt\n' | edbrowse page.html 2>/dev/null | grep 'Il dit' | grep -v '<' | head -1)"
  echo "html2text: $(html2text -utf8 page.html | grep dit)"
)

guess=$(cat <<'END'
lynx: Il dit : « Oui, “cent” places ».
w3m: Il dit : « Oui, “cent” places ».
elinks: Il dit : « Oui, “cent” places ».
links: Il dit : « Oui, “cent” places ».
edbrowse: Il dit : « Oui, “cent” places ».
html2text: Il dit : « Oui, “cent” places ».
END
)
stands=$(cat <<'END'
lynx: Il dit : "Oui, `cent' places".
w3m: Il dit : “Oui, ‘cent’ places”.
elinks: Il dit : "Oui, 'cent' places".
links: Il dit : Oui, cent places.
edbrowse: Il dit : Oui, cent places.
html2text: Il dit : Oui, cent places.
END
)
dpkg-query -W -f '${Package} ${Version}\n' lynx w3m elinks links2 edbrowse html2text
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
