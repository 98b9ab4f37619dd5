#!/usr/bin/env bash
# twitter-text weighs a narrow no-break space and « € » as two characters each, when « », ’ and – weigh one: French typography costs words.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . twitter-text@3.1.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const { parseTweet } = createRequire(import.meta.url)('twitter-text');
for (const text of ['10 M€', '10\u00a0M€', '10\u202fM€', '10 ME', '«\u202fl’État\u202f»'])
  console.log(JSON.stringify(text), [...text].length, 'signs →', parseTweet(text).weightedLength);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
"10 M€" 5 signs → 5
"10 M€" 5 signs → 5
"10 M€" 5 signs → 5
"10 ME" 5 signs → 5
"« l’État »" 10 signs → 10
END
)
stands=$(cat <<'END'
"10 M€" 5 signs → 6
"10 M€" 5 signs → 6
"10 M€" 5 signs → 7
"10 ME" 5 signs → 5
"« l’État »" 10 signs → 12
END
)
printf '%s\n' "$(node -p "'twitter-text ' + JSON.parse(require('fs').readFileSync('./node_modules/twitter-text/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
