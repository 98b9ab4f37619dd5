#!/usr/bin/env bash
# PHP’s reader of French dates refuses the first of every month as it is written, « 1er mars 2020 », and takes « 31 février 2020 ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s php8.2-cli php8.2-intl >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends php8.2-cli php8.2-intl; } >/dev/null 2>&1 || exit 2

cat >try.php <<'CODE'
<?php
$french = new IntlDateFormatter('fr_FR', IntlDateFormatter::LONG, IntlDateFormatter::NONE, 'UTC');
foreach (['2 mars 2020', '1er mars 2020', '31 février 2020', '0 mars 2020'] as $words) {
  $day = $french->parse($words);
  echo $words, ' → ', $day === false ? 'refused' : gmdate('Y-m-d', $day), "\n";
}
CODE
seen=$(php8.2 try.php 2>&1)

guess=$(cat <<'END'
2 mars 2020 → 2020-03-02
1er mars 2020 → 2020-03-01
31 février 2020 → refused
0 mars 2020 → refused
END
)
stands=$(cat <<'END'
2 mars 2020 → 2020-03-02
1er mars 2020 → refused
31 février 2020 → 2020-03-02
0 mars 2020 → 2020-02-29
END
)
dpkg-query -W -f '${Package} ${Version}\n' php8.2-cli php8.2-intl
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
