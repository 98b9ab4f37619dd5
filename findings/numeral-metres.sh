#!/usr/bin/env bash
# numeral in French reads « 300 m » (metres) as three hundred millions and « 12 t » (tonnes) as twelve million millions.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . numeral@2.0.6 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import numeral from 'numeral';
import 'numeral/locales/fr.js';
numeral.locale('fr');
for (const text of ['300 m', '12 t', '3 km', '1,5 million']) console.log(text, '=', numeral(text).value());
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
300, 12, 3, and 1500000 or 1.5 for the word spelled out
END
)
stands=$(cat <<'END'
300 m = 300000000
12 t = 12000000000000
3 km = 3
1,5 million = 1.5
END
)
printf '%s\n' "$(node -p "'numeral ' + require('./node_modules/numeral/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
