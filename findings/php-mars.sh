#!/usr/bin/env bash
# PHP reads « 3 mars 2019 » as the 3rd of March of this year, at 20:19, in the military zone S; « 3 janv. 2019 » in zone V. The other months are right (sept., oct., nov.) or refused.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ command -v php; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends php-cli; } >/dev/null 2>&1 || exit 2

cat >try.php <<'CODE'
<?php
date_default_timezone_set('Europe/Paris');
foreach (['3 mars 2019', '3 janv. 2019', '3 sept. 2019', '3 avril 2019'] as $text) {
    $day = date_create($text);
    $year = $day && $day->format('Y') === date('Y') ? 'this year' : ($day ? $day->format('Y') : '');
    echo $text, ': ', $day ? $day->format('m-d H:i T') . ", $year" : 'refused', "\n";
}
CODE
seen=$(php try.php 2>&1)

guess=$(cat <<'END'
the four are refused, since they are French; or the months that are alike in English are read, in 2019
END
)
stands=$(cat <<'END'
3 mars 2019: 03-03 20:19 S, this year
3 janv. 2019: 01-03 20:19 V, this year
3 sept. 2019: 09-03 00:00 CEST, 2019
3 avril 2019: refused
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' php8.2-cli)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
