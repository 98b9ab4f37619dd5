#!/usr/bin/env bash
# The French stemmer of Snowball knows that chevaux is the plural of cheval, and so makes of « travaux » the plural of « traval »:
# it never meets « travail ». « Enfance » and « enfant » part too, « enfant » and « enfants » meet.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . snowball-stemmers@0.6.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import stemmers from 'snowball-stemmers';
const french = stemmers.newStemmer('french');
for (const [one, many] of [['cheval', 'chevaux'], ['local', 'locaux'], ['travail', 'travaux']]) console.log(one, french.stem(one), many, french.stem(many));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
travail and travaux have one root
END
)
stands=$(cat <<'END'
cheval cheval chevaux cheval
local local locaux local
travail travail travaux traval
END
)
printf '%s\n' "$(node -p "'snowball-stemmers ' + require('./node_modules/snowball-stemmers/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
