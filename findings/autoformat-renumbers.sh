#!/usr/bin/env bash
# Text::Autoformat, which folds the lines of a text, numbers its points again: 3 and 7 become 3 and 4, a) and c) a) and b), IV and VI IV and V.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libtext-autoformat-perl >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libtext-autoformat-perl; } >/dev/null 2>&1 || exit 2

cat >try.pl <<'CODE'
use utf8; use Text::Autoformat; binmode STDOUT, ':utf8';
for my $points ("3. des places\n7. un lieu\n", "a) des places\nc) un lieu\n", "IV. Places\nVI. Lieux\n", "- 3 places\n- 7 lieux\n") {
  my ($words, $seen) = ($points, autoformat($points, { all => 1, left => 1, right => 60 }));
  for ($words, $seen) { s/\s+$//; s/\s*\n\s*/ | /g; }
  print "$words → $seen\n";
}
CODE
seen=$(perl try.pl 2>&1)

guess=$(cat <<'END'
3. des places | 7. un lieu → 3. des places | 7. un lieu
a) des places | c) un lieu → a) des places | c) un lieu
IV. Places | VI. Lieux → IV. Places | VI. Lieux
- 3 places | - 7 lieux → - 3 places | - 7 lieux
END
)
stands=$(cat <<'END'
3. des places | 7. un lieu → 3. des places | 4. un lieu
a) des places | c) un lieu → a) des places | b) un lieu
IV. Places | VI. Lieux → IV. Places | V. Lieux
- 3 places | - 7 lieux → - 3 places | - 7 lieux
END
)
dpkg-query -W -f '${Package} ${Version}\n' libtext-autoformat-perl
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
