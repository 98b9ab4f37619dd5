#!/usr/bin/env bash
# The same JSON-LD says "fr-FR" to rdflib and "fr-fr" to jsonld.js: two readers, two different literals.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . jsonld@9.0.0 >/dev/null || exit 2
export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import rdflib' >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-rdflib; } >/dev/null 2>&1 || exit 2

cat >in.json <<'JSON'
{ "@id": "https://exemple.fr/1", "https://schema.org/name": { "@value": "Plan", "@language": "fr-FR" } }
JSON
cat >try.mjs <<'CODE'
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
console.log((await jsonld.toRDF(JSON.parse(readFileSync('in.json', 'utf8')), { format: 'application/n-quads' })).trim());
CODE
seen=$(node try.mjs; /usr/bin/python3 -c "
import rdflib
graph = rdflib.Graph()
graph.parse('in.json', format='json-ld')
print(graph.serialize(format='nt').strip())")

guess=$(cat <<'END'
the same line twice
END
)
stands=$(cat <<'END'
<https://exemple.fr/1> <https://schema.org/name> "Plan"@fr-fr .
<https://exemple.fr/1> <https://schema.org/name> "Plan"@fr-FR .
END
)
printf '%s\n' "$(node -p "'jsonld ' + require('./node_modules/jsonld/package.json').version")" "$(dpkg-query -W -f '${Package} ${Version}\n' python3-rdflib)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
