#!/usr/bin/env bash
# 12,5 % is rounded to « 12 % » by ICU, which Python and PHP have, and to « 13 % » by Intl, which is made on ICU: one rounds a half to the even figure, the other away from zero.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-icu php8.2-cli php8.2-intl >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-icu php8.2-cli php8.2-intl; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from icu import Locale, NumberFormat
shown = NumberFormat.createPercentInstance(Locale('fr_FR'))
print('python3-icu:', *(shown.format(share) for share in (0.125, 0.135, 0.145)))
CODE
cat >try.php <<'CODE'
<?php
$shown = new NumberFormatter('fr_FR', NumberFormatter::PERCENT);
echo 'php-intl: ', implode(' ', array_map(fn ($share) => $shown->format($share), [0.125, 0.135, 0.145])), "\n";
CODE
cat >try.mjs <<'CODE'
const shown = new Intl.NumberFormat('fr', { style: 'percent' });
console.log('Intl:', ...[0.125, 0.135, 0.145].map((share) => shown.format(share)));
CODE
seen=$({ /usr/bin/python3 try.py; php try.php; node try.mjs; } 2>&1 | sed 's/\xc2\xa0\|\xe2\x80\xaf/ /g')

guess=$(cat <<'END'
python3-icu: 13 % 14 % 15 %
php-intl: 13 % 14 % 15 %
Intl: 13 % 14 % 15 %
END
)
stands=$(cat <<'END'
python3-icu: 12 % 14 % 14 %
php-intl: 12 % 14 % 14 %
Intl: 13 % 14 % 15 %
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-icu php8.2-cli php8.2-intl
echo "Node $(node --version)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
