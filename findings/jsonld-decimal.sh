#!/usr/bin/env bash
# A decimal that JSON-LD declares, 1.5 of type xsd:decimal, is written "1.5E0" by jsonld.js, which is no decimal; rdflib writes "1.5".
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-rdflib >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-rdflib; } >/dev/null 2>&1 || exit 2

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . jsonld@9.0.0 >/dev/null || exit 2

printf '{"@context":{"montant":{"@id":"https://exemple.fr/montant","@type":"http://www.w3.org/2001/XMLSchema#decimal"}},"@id":"https://exemple.fr/a","montant":1.5}' >data.json
cat >try.mjs <<'CODE'
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
console.log('jsonld.js:', (await jsonld.toRDF(JSON.parse(readFileSync('data.json', 'utf8')), { format: 'application/n-quads' })).trim().split(' ')[2]);
CODE
cat >try.py <<'CODE'
import rdflib

print('rdflib:', next(iter(rdflib.Graph().parse('data.json', format='json-ld')))[2].n3())
CODE
seen=$(node try.mjs 2>&1; /usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
jsonld.js: "1.5"^^<http://www.w3.org/2001/XMLSchema#decimal>
rdflib: "1.5"^^<http://www.w3.org/2001/XMLSchema#decimal>
END
)
stands=$(cat <<'END'
jsonld.js: "1.5E0"^^<http://www.w3.org/2001/XMLSchema#decimal>
rdflib: "1.5"^^<http://www.w3.org/2001/XMLSchema#decimal>
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-rdflib
printf '%s\n' "$(node -p "'jsonld ' + JSON.parse(require('fs').readFileSync('./node_modules/jsonld/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
