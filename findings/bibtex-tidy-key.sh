#!/usr/bin/env bash
# Asked to make a key, bibtex-tidy writes an accent as « _e », which it has itself just escaped, and takes the elided article for the first word of a title: « L’État » is « l ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . bibtex-tidy@1.14.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const { tidy } = createRequire(import.meta.url)('bibtex-tidy');
for (const [author, title] of [['Dupont, Marie', 'Plan pauvreté'], ['Lefèvre, Éric', 'Plan pauvreté'], ['Dupont, Marie', 'L’État et la région'], ['Dupont, Marie', 'État des lieux']])
  console.log(author, '|', title, '→', /\{(.*),/.exec(tidy(`@report{a, author={${author}}, title={${title}}, year=2019}`, { generateKeys: true }).bibtex)[1]);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Dupont, Marie | Plan pauvreté → dupont2019plan
Lefèvre, Éric | Plan pauvreté → lefevre2019plan
Dupont, Marie | L’État et la région → dupont2019etat
Dupont, Marie | État des lieux → dupont2019etat
END
)
stands=$(cat <<'END'
Dupont, Marie | Plan pauvreté → dupont2019plan
Lefèvre, Éric | Plan pauvreté → lef_evre2019plan
Dupont, Marie | L’État et la région → dupont2019l
Dupont, Marie | État des lieux → dupont2019e
END
)
printf '%s\n' "$(node -p "'bibtex-tidy ' + JSON.parse(require('fs').readFileSync('./node_modules/bibtex-tidy/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
