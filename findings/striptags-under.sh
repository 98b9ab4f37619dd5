#!/usr/bin/env bash
# « Jeunes <25 ans : 300 places », which a page may hold as it is, loses all that follows « < » where its tags are taken out by striptags or HTML::Strip; a browser and html_text keep it.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libhtml-strip-perl python3-html-text >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libhtml-strip-perl python3-html-text; } >/dev/null 2>&1 || exit 2

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . striptags@3.2.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import striptags from 'striptags';
for (const page of ['Jeunes <25 ans : 300 places', 'Taux < 5 %']) console.log('striptags:', striptags(page));
CODE
cat >try.pl <<'CODE'
use HTML::Strip;
for my $page ('Jeunes <25 ans : 300 places', 'Taux < 5 %') { my $strip = HTML::Strip->new(); print 'HTML::Strip: ', $strip->parse($page), "\n"; }
CODE
cat >try.py <<'CODE'
import html_text

for page in ('Jeunes <25 ans : 300 places', 'Taux < 5 %'):
    print('html_text:', html_text.extract_text(f'<p>{page}</p>'))
CODE
seen=$({ node try.mjs; perl try.pl; /usr/bin/python3 try.py; } 2>&1 | sed 's/ *$//')

guess=$(cat <<'END'
striptags: Jeunes <25 ans : 300 places
striptags: Taux < 5 %
HTML::Strip: Jeunes <25 ans : 300 places
HTML::Strip: Taux < 5 %
html_text: Jeunes <25 ans : 300 places
html_text: Taux < 5 %
END
)
stands=$(cat <<'END'
striptags: Jeunes
striptags: Taux < 5 %
HTML::Strip: Jeunes
HTML::Strip: Taux
html_text: Jeunes <25 ans : 300 places
html_text: Taux < 5 %
END
)
dpkg-query -W -f '${Package} ${Version}\n' libhtml-strip-perl python3-html-text
printf '%s\n' "$(node -p "'striptags ' + JSON.parse(require('fs').readFileSync('./node_modules/striptags/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
