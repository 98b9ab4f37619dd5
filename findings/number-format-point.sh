#!/usr/bin/env bash
# Number::Format, told that thousands have a space and decimals a comma, reads 12.5 as 125; what follows a number is dropped, 1,5 M€ being 1.5.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libnumber-format-perl >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libnumber-format-perl; } >/dev/null 2>&1 || exit 2

cat >try.pl <<'CODE'
use utf8; use Number::Format; binmode STDOUT, ':utf8';
my $french = Number::Format->new(-thousands_sep => ' ', -decimal_point => ',');
for my $words ('12 500,5', '12,5', '12.5', '1,5 M€', '12,5 %') {
  print "$words → ", $french->unformat_number($words) // 'refused', "\n";
}
CODE
seen=$(perl try.pl 2>&1)

guess=$(cat <<'END'
12 500,5 → 12500.5
12,5 → 12.5
12.5 → refused
1,5 M€ → 1500000
12,5 % → 0.125
END
)
stands=$(cat <<'END'
12 500,5 → 12500.5
12,5 → 12.5
12.5 → 125
1,5 M€ → 1.5
12,5 % → 12.5
END
)
dpkg-query -W -f '${Package} ${Version}\n' libnumber-format-perl
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
