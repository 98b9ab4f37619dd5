#!/usr/bin/env bash
# fr-compromise reads « 1,5 million » as 15 000 000, « 2,5 » as 25, « 1 500 » as 1 and « quatre-vingts » as 4.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . fr-compromise@0.2.8 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import french from 'fr-compromise';
for (const text of ['1,5 million', '2,5 places', '1\u00a0500 places', 'quatre-vingts places', 'soixante et onze places']) {
  const numbers = french(text).numbers().json().map((found) => found.number.num);
  console.log(`${text.replace('\u00a0', '<U+00A0>')}: ${numbers.join(' and ')}`);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
1500000, 2.5, 1500, 80 and 71: it is made for French
END
)
stands=$(cat <<'END'
1,5 million: 15000000
2,5 places: 25
1<U+00A0>500 places: 1
quatre-vingts places: 4
soixante et onze places: 71
END
)
printf '%s\n' "$(node -p "['fr-compromise'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
