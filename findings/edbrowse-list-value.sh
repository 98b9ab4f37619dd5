#!/usr/bin/env bash
# edbrowse, a browser for braille and speech, counts the items of a list by itself: an article that the page numbers « 7. » is read « 4. »
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s edbrowse w3m >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends edbrowse w3m; } >/dev/null 2>&1 || exit 2


export HOME=$work LC_ALL=C.UTF-8
: >.ebrc
cat >page.html <<'END'
<!doctype html><html lang="fr"><meta charset="utf-8"><title>Arrêté</title><p>Extraits :</p>
<ol start="3"><li>Trois.</li><li value="7">Sept.</li><li>Huit.</li></ol></html>
END
items() { grep -oE '[0-9]+\. [A-Z][a-z]+\.' | xargs; }
seen="edbrowse: $(printf 'b\n,p\nqt\n' | edbrowse "$work/page.html" 2>/dev/null | items)
w3m: $(w3m -dump -O UTF-8 page.html | items)"

guess=$(cat <<'END'
edbrowse: 3. Trois. 7. Sept. 8. Huit.
w3m: 3. Trois. 7. Sept. 8. Huit.
END
)
stands=$(cat <<'END'
edbrowse: 3. Trois. 4. Sept. 5. Huit.
w3m: 3. Trois. 7. Sept. 8. Huit.
END
)
dpkg-query -W -f '${Package} ${Version}\n' edbrowse w3m
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
