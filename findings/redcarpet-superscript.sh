#!/usr/bin/env bash
# With its superscripts, Redcarpet raises what follows the ordinal as well: « le 2^e, puis » has its comma raised, and « (1^er) » its bracket.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s ruby-redcarpet >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends ruby-redcarpet; } >/dev/null 2>&1 || exit 2

cat >try.rb <<'CODE'
require 'redcarpet'
page = Redcarpet::Markdown.new(Redcarpet::Render::HTML, superscript: true)
['le 1^er mars', 'le 2^e, puis le 3^e.', '(le 1^er)', 'la 2^e, « oui »', '10^6 places'].each { |words| puts "#{words} → #{page.render(words).gsub(/<.?p>/, '').strip}" }
CODE
seen=$(ruby -Eutf-8 try.rb 2>&1)

guess=$(cat <<'END'
le 1^er mars → le 1<sup>er</sup> mars
le 2^e, puis le 3^e. → le 2<sup>e</sup>, puis le 3<sup>e</sup>.
(le 1^er) → (le 1<sup>er</sup>)
la 2^e, « oui » → la 2<sup>e</sup>, « oui »
10^6 places → 10<sup>6</sup> places
END
)
stands=$(cat <<'END'
le 1^er mars → le 1<sup>er</sup> mars
le 2^e, puis le 3^e. → le 2<sup>e,</sup> puis le 3<sup>e.</sup>
(le 1^er) → (le 1<sup>er)</sup>
la 2^e, « oui » → la 2<sup>e,</sup> « oui »
10^6 places → 10<sup>6</sup> places
END
)
dpkg-query -W -f '${Package} ${Version}\n' ruby-redcarpet
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
