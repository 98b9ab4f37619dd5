#!/usr/bin/env bash
# normalize-url makes two links to two sentences of a page one address: what follows « :~: », the words that are quoted, is dropped.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . normalize-url@10.0.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import normalizeUrl from 'normalize-url';
for (const url of ['https://exemple.fr/plan#axe-2', 'https://exemple.fr/plan#:~:text=cent%20places', 'https://exemple.fr/plan#axe-2:~:text=dix%20lits']) console.log(normalizeUrl(url));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
https://exemple.fr/plan#axe-2
https://exemple.fr/plan#:~:text=cent%20places
https://exemple.fr/plan#axe-2:~:text=dix%20lits
END
)
stands=$(cat <<'END'
https://exemple.fr/plan#axe-2
https://exemple.fr/plan
https://exemple.fr/plan#axe-2
END
)
printf '%s\n' "$(node -p "'normalize-url ' + JSON.parse(require('fs').readFileSync('./node_modules/normalize-url/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
