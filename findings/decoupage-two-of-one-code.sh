#!/usr/bin/env bash
# In the official division of France as published for npm, a code names two places: a new commune, and the old one that it has taken the number of. Looked up by code in the order of the file, the last one wins.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @etalab/decoupage-administratif@6.0.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const communes = createRequire(import.meta.url)('@etalab/decoupage-administratif/data/communes.json');
const byCode = Map.groupBy(communes, ({ code }) => code);
const twice = [...byCode.values()].filter((list) => list.length > 1);
console.log('codes that name more than one place:', twice.length);
const looked = new Map(communes.map((commune) => [commune.code, commune]));
for (const list of twice.slice(0, 2))
  console.log(list[0].code, '→', list.map(({ nom, type }) => `${nom} (${type})`).join(', '), '; looked up:', looked.get(list[0].code).nom);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
codes that name more than one place: 0
END
)
stands=$(cat <<'END'
codes that name more than one place: 584
01015 → Arboys en Bugey (commune-actuelle), Arbignieu (commune-deleguee) ; looked up: Arbignieu
01025 → Bâgé-Dommartin (commune-actuelle), Bâgé-la-Ville (commune-deleguee) ; looked up: Bâgé-la-Ville
END
)
printf '%s\n' "$(node -p "'@etalab/decoupage-administratif ' + JSON.parse(require('fs').readFileSync('./node_modules/@etalab/decoupage-administratif/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
