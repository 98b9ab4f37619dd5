#!/usr/bin/env bash
# A length of nothing, in the French of DateTime::Format::Human::Duration, is « pas le temps »: we have not the time.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libdatetime-format-human-duration-perl >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libdatetime-format-human-duration-perl; } >/dev/null 2>&1 || exit 2

cat >try.pl <<'CODE'
use utf8; use DateTime::Duration; use DateTime::Format::Human::Duration; binmode STDOUT, ':utf8';
my $said = DateTime::Format::Human::Duration->new;
for my $days (0, 1, 2) {
  print "$days → ", $said->format_duration(DateTime::Duration->new(days => $days), locale => 'fr'), "\n";
}
CODE
seen=$(perl try.pl 2>&1)

guess=$(cat <<'END'
0 → 0 jour
1 → 1 jour
2 → 2 jours
END
)
stands=$(cat <<'END'
0 → pas le temps
1 → 1 jour
2 → 2 jours
END
)
dpkg-query -W -f '${Package} ${Version}\n' libdatetime-format-human-duration-perl
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
