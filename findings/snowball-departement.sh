#!/usr/bin/env bash
# The French stemmer of Snowball gives « département » the root of « départ »: a search for one answers with the other.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . snowball-stemmers@0.6.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import stemmers from 'snowball-stemmers';
const french = stemmers.newStemmer('french');
for (const word of ['département', 'départements', 'départ', 'départs']) console.log(word, french.stem(word));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
two roots, one for département(s), one for départ(s)
END
)
stands=$(cat <<'END'
département départ
départements départ
départ départ
départs départ
END
)
printf '%s\n' "$(node -p "'snowball-stemmers ' + require('./node_modules/snowball-stemmers/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
