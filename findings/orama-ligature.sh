#!/usr/bin/env bash
# Orama in French folds œ into o: « cœur » finds « cour », « œuvre » finds « ouvre », and « coeur » finds nothing.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @orama/orama@3.1.18 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { create, insert, search } from '@orama/orama';
const db = create({ schema: { text: 'string' }, language: 'french' });
for (const text of ['La cour des comptes', 'Le cœur du plan', 'Le préfet ouvre un centre', 'Une œuvre sociale']) await insert(db, { text });
for (const term of ['cœur', 'œuvre', 'coeur']) {
  const { hits } = await search(db, { term });
  console.log(term, '=', hits.map((hit) => hit.document.text).sort().join(' / ') || 'nothing');
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
cœur and coeur = Le cœur du plan; œuvre = Une œuvre sociale
END
)
stands=$(cat <<'END'
cœur = La cour des comptes / Le cœur du plan
œuvre = Le préfet ouvre un centre / Une œuvre sociale
coeur = nothing
END
)
printf '%s\n' "$(node -p "'@orama/orama ' + require('./node_modules/@orama/orama/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
