#!/usr/bin/env bash
# A list numbered backwards, <ol reversed>, is counted forwards by five text browsers of five: the third point of three is « 3. » for the page and « 1. » for them.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s lynx w3m elinks links html2text >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends lynx w3m elinks links html2text; } >/dev/null 2>&1 || exit 2

cat >page.html <<'CODE'
<!doctype html><html lang="fr"><meta charset="utf-8"><title>Plan</title><ol reversed><li>trois</li><li>deux</li><li>un</li></ol><ol reversed start="8"><li>huit</li><li>sept</li></ol>
CODE
seen=$(for reader in 'lynx -dump -nolist' 'w3m -dump' 'elinks -dump -no-references' 'links -dump' 'html2text -utf8'; do
  echo "${reader%% *}: $($reader page.html | sed 's/\xc2\xa0/ /g' | grep -oE '[0-9]+\. [a-z]+' | paste -sd' ')"
done)

guess=$(cat <<'END'
lynx: 3. trois 2. deux 1. un 8. huit 7. sept
w3m: 3. trois 2. deux 1. un 8. huit 7. sept
elinks: 3. trois 2. deux 1. un 8. huit 7. sept
links: 3. trois 2. deux 1. un 8. huit 7. sept
html2text: 3. trois 2. deux 1. un 8. huit 7. sept
END
)
stands=$(cat <<'END'
lynx: 1. trois 2. deux 3. un 8. huit 9. sept
w3m: 1. trois 2. deux 3. un 8. huit 9. sept
elinks: 1. trois 2. deux 3. un 8. huit 9. sept
links: 1. trois 2. deux 3. un 8. huit 9. sept
html2text: 1. trois 2. deux 3. un 1. huit 2. sept
END
)
dpkg-query -W -f '${Package} ${Version}\n' lynx w3m elinks links html2text
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
