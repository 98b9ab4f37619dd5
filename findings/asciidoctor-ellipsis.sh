#!/usr/bin/env bash
# Asciidoctor makes three dots one sign and adds a zero-width space, which stands in the text that readers copy and that a search must find.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s asciidoctor >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends asciidoctor; } >/dev/null 2>&1 || exit 2

printf 'De 2019...2020, « la suite... » viendra.\n' >a.adoc
seen=$(asciidoctor -e -o - a.adoc | sed -n 's/^<p>\(.*\)<.p>$/\1/p')

guess=$(cat <<'END'
De 2019&#8230;2020, « la suite&#8230; » viendra.
END
)
stands=$(cat <<'END'
De 2019&#8230;&#8203;2020, « la suite&#8230;&#8203; » viendra.
END
)
dpkg-query -W -f '${Package} ${Version}\n' asciidoctor
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
