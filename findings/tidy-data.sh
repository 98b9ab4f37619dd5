#!/usr/bin/env bash
# HTML Tidy knows <time> and not <data>: a page that has one is in error, and nothing of it is written.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s tidy >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends tidy; } >/dev/null 2>&1 || exit 2

for part in '<time datetime="2020-03-01">hier</time>' '<data value="4">quatre</data>'; do
  printf '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Plan</title></head><body><p>Soit %s.</p></body></html>\n' "$part" >in.html
  tidy -q -utf8 -w 0 in.html 2>/dev/null | grep -a Soit || echo 'nothing'
done >seen.txt
seen=$(cat seen.txt)

guess=$(cat <<'END'
<p>Soit <time datetime="2020-03-01">hier</time>.</p>
<p>Soit <data value="4">quatre</data>.</p>
END
)
stands=$(cat <<'END'
<p>Soit <time datetime="2020-03-01">hier</time>.</p>
nothing
END
)
dpkg-query -W -f '${Package} ${Version}\n' tidy
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
