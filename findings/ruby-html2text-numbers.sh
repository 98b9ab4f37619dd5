#!/usr/bin/env bash
# A page made text by the html2text of Ruby loses the numbers of its points, which become dashes; those of a table are glued to what follows it.
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
puts Html2Text.convert('<p>Mesures :</p><ol start="3"><li>des places</li><li value="7">un lieu</li></ol><table><tr><td>Nord</td><td>500</td></tr></table><dl><dt>Total</dt><dd>800</dd></dl>')
CODE
seen=$(ruby -Eutf-8 try.rb 2>&1)

guess=$(cat <<'END'
Mesures :

3. des places
7. un lieu

Nord	500

Total
800
END
)
stands=$(cat <<'END'
Mesures :

- des places
- un lieu

Nord	500Total800
END
)
dpkg-query -W -f '${Package} ${Version}\n' ruby-html2text
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
