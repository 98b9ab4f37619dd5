#!/usr/bin/env bash
# The French list of stopwords-iso, which search engines and clouds of words take, drops « État », « personnes », « cent » and « mille ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . stopwords-fr@0.2.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const dropped = new Set(createRequire(import.meta.url)('stopwords-fr'));
console.log('Dropped:', ['le', 'du', 'État', 'personnes', 'sept', 'cent', 'mille', 'possible', 'suffisant', 'région', 'plan'].filter((word) => dropped.has(word.toLowerCase())).join(' '));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Dropped: le du
END
)
stands=$(cat <<'END'
Dropped: le du État personnes sept cent mille possible suffisant
END
)
printf '%s\n' "$(node -p "'stopwords-fr ' + JSON.parse(require('fs').readFileSync('./node_modules/stopwords-fr/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
