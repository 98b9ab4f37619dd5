#!/usr/bin/env bash
# Text browsers set a circumflex before a superscript: « 1<sup>er</sup> mars » is « 1^er mars » in lynx, w3m and elinks, « 1^(er) » in edbrowse, and can no longer be found as « 1er ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s lynx w3m elinks edbrowse >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends lynx w3m elinks edbrowse; } >/dev/null 2>&1 || exit 2


export HOME=$work LC_ALL=C.UTF-8
: >.ebrc
cat >page.html <<'END'
<!doctype html><html lang="fr"><meta charset="utf-8"><title>Plan</title><p>Le 1<sup>er</sup> mars, M<sup>me</sup> Durand, 10 m².</p></html>
END
seen="lynx: $(lynx -dump -display_charset=utf-8 page.html | xargs)
w3m: $(w3m -dump -O UTF-8 page.html | xargs)
elinks: $(elinks -dump -dump-charset utf-8 page.html | xargs)
edbrowse: $(printf 'b\n,p\nqt\n' | edbrowse "$work/page.html" 2>/dev/null | grep mars | grep -v sup | xargs)"

guess=$(cat <<'END'
Le 1er mars, Mme Durand, 10 m². in the four
END
)
stands=$(cat <<'END'
lynx: Le 1^er mars, M^me Durand, 10 m².
w3m: Le 1^er mars, M^me Durand, 10 m².
elinks: Le 1^er mars, M^me Durand, 10 m².
edbrowse: Le 1^(er) mars, M^(me) Durand, 10 m².
END
)
dpkg-query -W -f '${Package} ${Version}\n' lynx w3m elinks edbrowse
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
