#!/usr/bin/env bash
# The Unidecode of Ruby, made to write any letter in ASCII, knows œ and not é: « été » is « ?t? », and the dash of « 2018–2022 » is written « [nil] ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s ruby-unidecode >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends ruby-unidecode; } >/dev/null 2>&1 || exit 2

cat >try.rb <<'CODE'
require 'unidecode'
['œuvre', 'été', 'ça', 'n° 3', "12\u00a0500", "12\u202f500", '2018–2022', 'l’Aisne', 'Łódź'].each { |words| puts "#{words} → #{words.to_ascii}" }
CODE
seen=$(ruby -Eutf-8 try.rb 2>&1)

guess=$(cat <<'END'
œuvre → oeuvre
été → ete
ça → ca
n° 3 → ndeg 3
12 500 → 12 500
12 500 → 12 500
2018–2022 → 2018-2022
l’Aisne → l'Aisne
Łódź → Lodz
END
)
stands=$(cat <<'END'
œuvre → oeuvre
été → ?t?
ça → ?a
n° 3 → n? 3
12 500 → 12?500
12 500 → 12 500
2018–2022 → 2018[nil]2022
l’Aisne → l'Aisne
Łódź → L?dz
END
)
dpkg-query -W -f '${Package} ${Version}\n' ruby-unidecode
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
