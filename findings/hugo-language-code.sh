#!/usr/bin/env bash
# Hugo with languageCode = "fr" dates a page « January 1, 2020 »: that key is printed in the feed, another one (defaultContentLanguage) says in which language dates are written.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s hugo >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends hugo; } >/dev/null 2>&1 || exit 2

mkdir -p s/content s/layouts/_default
printf 'baseURL="https://exemple.fr/"\nlanguageCode="fr"\ntitle="x"\n' >s/config.toml
printf -- '---\ntitle: a\ndate: 2020-01-01\n---\n' >s/content/a.md
echo '{{ time.Format ":date_long" .Date }}, {{ lang.FormatNumber 1 1500.5 }}' >s/layouts/_default/single.html
(cd s && hugo --quiet >/dev/null 2>&1)
seen=$(cat s/public/a/index.html)

guess=$(cat <<'END'
1 janvier 2020, 1 500,5
END
)
stands=$(cat <<'END'
January 1, 2020, 1,500.5
END
)
dpkg-query -W -f '${Package} ${Version}\n' hugo
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
