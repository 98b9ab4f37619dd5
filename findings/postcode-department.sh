#!/usr/bin/env bash
# The first two digits of a French postcode are not always the department: some communes are served from the next one.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @etalab/decoupage-administratif@6.0.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const communes = createRequire(import.meta.url)('@etalab/decoupage-administratif/data/communes.json');
// Corsica and overseas apart: their departments have other codes than their postcodes, and everybody knows it.
const now = communes.filter(({ type, departement }) => type === 'commune-actuelle' && /^[0-9]{2}$/.test(departement ?? ''));
const away = now.filter(({ departement, codesPostaux = [] }) => codesPostaux.some((code) => !code.startsWith(departement)));
console.log('communes whose postcode names another department:', away.length);
for (const { nom, departement, codesPostaux } of away.slice(0, 3)) console.log(nom, departement, codesPostaux.join(' '));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
communes whose postcode names another department: 0
END
)
stands=$(cat <<'END'
communes whose postcode names another department: 23
Saint-Pierre-Laval 03 42620
Claret 04 05110
Curbans 04 05110
END
)
printf '%s\n' "$(node -p "'@etalab/decoupage-administratif ' + JSON.parse(require('fs').readFileSync('./node_modules/@etalab/decoupage-administratif/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
