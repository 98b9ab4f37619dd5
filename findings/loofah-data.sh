#!/usr/bin/env bash
# Loofah, which cleans pages for Rails, keeps the words of <time> and drops those of <data> when it prunes: « trois cents » is gone from the sentence.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s ruby-loofah >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends ruby-loofah; } >/dev/null 2>&1 || exit 2

cat >try.rb <<'CODE'
require 'loofah'
page = 'Le <time datetime="2020-03-02">2 mars</time>, <data value="300">trois cents</data> places et <meter value="1">un tiers</meter>, <mark>ici</mark>.'
%i[prune strip].each { |how| puts "#{how}: #{Loofah.fragment(page).scrub!(how).text}" }
CODE
seen=$(ruby try.rb 2>&1)

guess=$(cat <<'END'
prune: Le 2 mars, trois cents places et un tiers, ici.
strip: Le 2 mars, trois cents places et un tiers, ici.
END
)
stands=$(cat <<'END'
prune: Le 2 mars,  places et un tiers, ici.
strip: Le 2 mars, trois cents places et un tiers, ici.
END
)
dpkg-query -W -f '${Package} ${Version}\n' ruby-loofah
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
