#!/usr/bin/env bash
# pandoc writes the <q> of a page in French with English quotation marks.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v pandoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends pandoc; } >/dev/null 2>&1 || exit 2

printf '<!doctype html><html lang="fr"><head><title>x</title></head><body><p>Il annonce <q>cent places</q>.</p></body></html>' >in.html
seen=$(pandoc in.html -t plain)

guess=$(cat <<'END'
Il annonce « cent places ».
END
)
stands=$(cat <<'END'
Il annonce “cent places”.
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' pandoc)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
