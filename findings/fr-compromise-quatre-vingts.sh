#!/usr/bin/env bash
# fr-compromise reads « quatre-vingts » as 4, though it reads « quatre-vingt » as 80 and « quatre-vingt-dix-sept » as 97.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . fr-compromise@0.2.8 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import nlp from 'fr-compromise';
for (const words of ['quatre-vingts places', 'quatre-vingt places', 'quatre-vingt-dix-sept places'])
  console.log(words, '→', ...nlp(words).numbers().get());
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
quatre-vingts places → 80
quatre-vingt places → 80
quatre-vingt-dix-sept places → 97
END
)
stands=$(cat <<'END'
quatre-vingts places → 4
quatre-vingt places → 80
quatre-vingt-dix-sept places → 97
END
)
printf '%s\n' "$(node -p "'fr-compromise ' + JSON.parse(require('fs').readFileSync('./node_modules/fr-compromise/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
