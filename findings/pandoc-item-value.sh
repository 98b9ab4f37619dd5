#!/usr/bin/env bash
# pandoc (and html2text) lose the number that an item of a list gives itself: the seventh point becomes the second.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ command -v pandoc && command -v html2markdown.py3; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends pandoc python3-html2text; } >/dev/null 2>&1 || exit 2

printf '<meta charset="utf-8"><ol><li>Ouvrir</li><li value="7">Accompagner</li></ol>\n' >in.html
seen="pandoc:
$(pandoc -f html -t commonmark in.html)
html2text:
$(html2markdown.py3 in.html utf-8 | sed '/^ *$/d')"

guess=$(cat <<'END'
7. Accompagner, as every browser shows it (w3m as well)
END
)
stands=$(cat <<'END'
pandoc:
1.  Ouvrir
2.  Accompagner
html2text:
  1. Ouvrir
  2. Accompagner
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' pandoc python3-html2text)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
