#!/usr/bin/env bash
# HTML::TreeBuilder, which HTML::FormatText reads with, drops the space beside <ins> and <del> where another element stands on its other side: « <b>300</b> <ins>places</ins> » is « 300places ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libhtml-tree-perl >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libhtml-tree-perl; } >/dev/null 2>&1 || exit 2

cat >try.pl <<'CODE'
use utf8; use HTML::TreeBuilder; binmode STDOUT, ':utf8';
for my $words ('<b>300</b> <ins>places</ins> à <i>Lille</i>', '300 <ins>places</ins> <b>créées</b>', '<b>300</b> <mark>places</mark>', '<b>300</b> <time>mardi</time>', '<b>300</b> <i>places</i>') {
  print "$words → ", HTML::TreeBuilder->new_from_content("<p>$words</p>")->as_text, "\n";
}
CODE
seen=$(perl try.pl 2>&1)

guess=$(cat <<'END'
<b>300</b> <ins>places</ins> à <i>Lille</i> → 300 places à Lille
300 <ins>places</ins> <b>créées</b> → 300 places créées
<b>300</b> <mark>places</mark> → 300 places
<b>300</b> <time>mardi</time> → 300 mardi
<b>300</b> <i>places</i> → 300 places
END
)
stands=$(cat <<'END'
<b>300</b> <ins>places</ins> à <i>Lille</i> → 300places à Lille
300 <ins>places</ins> <b>créées</b> → 300 placescréées
<b>300</b> <mark>places</mark> → 300 places
<b>300</b> <time>mardi</time> → 300 mardi
<b>300</b> <i>places</i> → 300 places
END
)
dpkg-query -W -f '${Package} ${Version}\n' libhtml-tree-perl
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
