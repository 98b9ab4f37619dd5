#!/usr/bin/env bash
# An address that Stringex makes says in English the signs of a French title: its ellipsis is « dot-dot-dot », its « % » « percent », and « M€ » is a word.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s ruby-stringex >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends ruby-stringex; } >/dev/null 2>&1 || exit 2

cat >try.rb <<'CODE'
require 'stringex'
['À suivre…', 'Bilan 2018/2022', '50 % des places', 'Une aide de 12 M€'].each { |title| puts "#{title} → #{title.to_url}" }
CODE
seen=$(ruby -Ku try.rb 2>&1)

guess=$(cat <<'END'
À suivre… → a-suivre
Bilan 2018/2022 → bilan-2018-2022
50 % des places → 50-des-places
Une aide de 12 M€ → une-aide-de-12-m-euros
END
)
stands=$(cat <<'END'
À suivre… → a-suivre-dot-dot-dot
Bilan 2018/2022 → bilan-2018-slash-2022
50 % des places → 50-percent-des-places
Une aide de 12 M€ → une-aide-de-12-meu
END
)
dpkg-query -W -f '${Package} ${Version}\n' ruby-stringex
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
