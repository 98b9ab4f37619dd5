#!/usr/bin/env bash
# w3m, lynx, elinks, pandoc and html2text all print a paragraph that the page hides with the attribute « hidden ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ command -v w3m && command -v lynx && command -v elinks && command -v pandoc && command -v html2markdown.py3; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends w3m lynx elinks pandoc python3-html2text; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
printf '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Plan</title><p>Cent places.</p><p hidden>Version du 3 avril.</p></html>\n' >in.html
seen="w3m: $(w3m -dump -T text/html -I utf-8 -O utf-8 in.html | xargs)
lynx: $(lynx -dump -nolist -display_charset=utf-8 in.html | xargs)
elinks: $(elinks -dump -dump-charset utf-8 in.html | xargs)
pandoc: $(pandoc -f html -t plain in.html | xargs)
html2text: $(html2markdown.py3 in.html utf-8 | xargs)"

guess=$(cat <<'END'
Cent places. (on every line)
END
)
stands=$(cat <<'END'
w3m: Cent places. Version du 3 avril.
lynx: Cent places. Version du 3 avril.
elinks: Cent places. Version du 3 avril.
pandoc: Plan Cent places. Version du 3 avril.
html2text: Plan Cent places. Version du 3 avril.
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' w3m lynx elinks pandoc python3-html2text)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
