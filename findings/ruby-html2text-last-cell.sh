#!/usr/bin/env bash
# A page made text by the html2text of Ruby has the last number of a table glued to what follows it, unless that is a paragraph: « 500 », then words or a list of terms.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s ruby-html2text >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends ruby-html2text; } >/dev/null 2>&1 || exit 2

cat >try.rb <<'CODE'
require 'html2text'
table = '<table><tr><td>Nord</td><td>300</td></tr><tr><td>Sud</td><td>500</td></tr></table>'
for after in ['800 places', '<dl><dt>2 communes</dt><dd>800</dd></dl>', '<p>800 places</p>']
  puts Html2Text.convert(table + after), '--'
end
CODE
seen=$(ruby -Eutf-8 try.rb 2>&1)

guess=$(cat <<'END'
Nord	300
Sud	500
800 places
--
Nord	300
Sud	500
2 communes
800
--
Nord	300
Sud	500
800 places
--
END
)
stands=$(cat <<'END'
Nord	300
Sud	500800 places
--
Nord	300
Sud	5002 communes800
--
Nord	300
Sud	500
800 places
--
END
)
dpkg-query -W -f '${Package} ${Version}\n' ruby-html2text
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
