#!/usr/bin/env bash
# humanparser knows the particle « de La », and neither « Le » of a family name nor « Mme », « M. » as titles.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . humanparser@2.7.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import human from 'humanparser';
for (const name of ['Dr Anne Petit', 'M. Jean de La Tour', 'Mme Marie-Claude LE GALL']) {
  const { salutation = '', firstName, middleName = '', lastName } = human.parseName(name);
  console.log([salutation, firstName, middleName, lastName].join(' | '));
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Dr | Anne |  | Petit
M. | Jean |  | de La Tour
Mme | Marie-Claude |  | LE GALL
END
)
stands=$(cat <<'END'
Dr | Anne |  | Petit
 | M. | Jean | de La Tour
 | Mme | Marie-Claude LE | GALL
END
)
printf '%s\n' "$(node -p "'humanparser ' + JSON.parse(require('fs').readFileSync('./node_modules/humanparser/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
