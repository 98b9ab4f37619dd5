#!/usr/bin/env bash
# FlexSearch, in its usual encoder, takes a figure written twice for one: 115 is 15, and 1000 is 100 and 10.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . flexsearch@0.8.212 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { Index } from 'flexsearch';
const titles = ['Le 115', 'Le 15', '10 places', '100 places', '1000 places', 'Plan 2022'];
const index = new Index();
titles.forEach((title, i) => index.add(i, title));
for (const query of ['115', '10', '1000', '202']) console.log(`${query}: ${index.search(query).map((i) => titles[i]).join(', ')}`);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
each number finds the one title that holds it; 202 finds nothing
END
)
stands=$(cat <<'END'
115: Le 115, Le 15
10: 10 places, 100 places, 1000 places
1000: 1000 places
202: Plan 2022
END
)
printf '%s\n' "$(node -p "'flexsearch ' + JSON.parse(require('fs').readFileSync('./node_modules/flexsearch/package.json')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
