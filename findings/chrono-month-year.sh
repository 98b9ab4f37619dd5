#!/usr/bin/env bash
# chrono-node finds « January 2019 » in English, « enero 2019 » in Spanish, and nothing in « janvier 2019 ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . chrono-node@2.10.3 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import * as chrono from 'chrono-node';
const found = (locale, text) => chrono[locale].parse(text, new Date('2019-06-15T10:00:00Z')).map((r) => r.text);
console.log('en', found('en', 'in January 2019'));
console.log('es', found('es', 'en enero 2019'));
console.log('nl', found('nl', 'in januari 2019'));
console.log('fr', found('fr', 'en janvier 2019'));
CODE
seen=$(TZ=UTC node try.mjs 2>&1)

guess=$(cat <<'END'
the month and its year in each of the four languages
END
)
stands=$(cat <<'END'
en [ 'January 2019' ]
es [ 'enero 2019' ]
nl [ 'januari 2019' ]
fr []
END
)
printf '%s\n' "$(node -p "'chrono-node ' + require('./node_modules/chrono-node/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
