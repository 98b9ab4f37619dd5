#!/usr/bin/env bash
# A SPARQL filter that compares with a date keeps what is no date: a text, a year before it; by the standard each is an error, and is left out.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-rdflib >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-rdflib; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from rdflib import Graph
graph = Graph()
graph.parse(format='turtle', data='''
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<urn:a> <urn:day> "2019-03-01"^^xsd:date .
<urn:b> <urn:day> "2020-03-01"^^xsd:date .
<urn:c> <urn:day> "2019"^^xsd:gYear .
<urn:d> <urn:day> "non communiqué"@fr .
<urn:e> <urn:day> "printemps 2019" .
''')
for row in graph.query('PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT ?day { ?plan <urn:day> ?day FILTER(?day >= "2020-01-01"^^xsd:date) } ORDER BY ?plan'):
    print(row.day)
CODE
seen=$(/usr/bin/python3 -W ignore try.py 2>&1)

guess=$(cat <<'END'
2020-03-01
END
)
stands=$(cat <<'END'
2020-03-01
2019
non communiqué
printemps 2019
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-rdflib
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
