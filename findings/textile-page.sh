#!/usr/bin/env bash
# « p. 12 du rapport », at the beginning of a paragraph of Textile, is « 12 du rapport »: « p. » is the mark of a paragraph.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s ruby-redcloth pandoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends ruby-redcloth pandoc; } >/dev/null 2>&1 || exit 2

seen=$(for words in 'p. 12 du rapport' 'Voir p. 12 du rapport'; do
  printf 'redcloth: %s\n' "$(ruby -e 'require "redcloth"; print RedCloth.new(ARGV[0]).to_html' "$words")"
  printf 'pandoc: %s\n' "$(printf '%s' "$words" | pandoc -f textile -t html)"
done)

guess=$(cat <<'END'
redcloth: <p>p. 12 du rapport</p>
pandoc: <p>p. 12 du rapport</p>
redcloth: <p>Voir p. 12 du rapport</p>
pandoc: <p>Voir p. 12 du rapport</p>
END
)
stands=$(cat <<'END'
redcloth: <p>12 du rapport</p>
pandoc: <p>12 du rapport</p>
redcloth: <p>Voir p. 12 du rapport</p>
pandoc: <p>Voir p. 12 du rapport</p>
END
)
dpkg-query -W -f '${Package} ${Version}\n' ruby-redcloth pandoc
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
