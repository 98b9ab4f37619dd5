#!/usr/bin/env bash
# Date::Manip, in French, reads « mai 2019 » as the 20th of May 2019.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ perl -MDate::Manip -e 1; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libdate-manip-perl; } >/dev/null 2>&1 || exit 2

cat >try.pl <<'CODE'
use Date::Manip;
Date_Init('Language=French', 'DateFormat=non-US');
for my $text ('mai 2019', 'septembre 2018', '12 mai 2019') {
    print "$text: ", UnixDate(ParseDate($text), '%Y-%m-%d') // 'refused', "\n";
}
CODE
seen=$(perl try.pl 2>&1)

guess=$(cat <<'END'
a month without a day is its first day, or is refused
END
)
stands=$(cat <<'END'
mai 2019: 2019-05-20
septembre 2018: 2018-09-20
12 mai 2019: 2019-05-12
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' libdate-manip-perl)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
