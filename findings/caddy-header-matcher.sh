#!/usr/bin/env bash
# In a Caddyfile, `header *.csv Content-Language fr` matches no file, and no error or warning says so.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s caddy curl >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends caddy curl; } >/dev/null 2>&1 || exit 2

port=$((20000 + RANDOM % 20000))
mkdir site && printf 'a;b' >site/table.csv && printf 'a' >site/page.html
cat >Caddyfile <<END
{
  admin off
  auto_https off
}
http://127.0.0.1:$port {
  root * $work/site
  header *.csv Content-Language fr
  file_server
}
END
HOME=$work caddy run --config Caddyfile --adapter caddyfile >log 2>&1 &
server=$!
for _ in $(seq 50); do curl -s "http://127.0.0.1:$port/page.html" >/dev/null && break; sleep 0.1; done
seen=$(for file in table.csv page.html; do echo "$file: $(curl -sI "http://127.0.0.1:$port/$file" | tr -d '\r' | grep -iE '^(content-language|\*)' || echo 'no such header')"; done)
kill $server

guess=$(cat <<'END'
table.csv: Content-Language: fr
page.html: no such header
END
)
stands=$(cat <<'END'
table.csv: no such header
page.html: no such header
END
)
dpkg-query -W -f '${Package} ${Version}\n' caddy
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
