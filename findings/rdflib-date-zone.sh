#!/usr/bin/env bash
# rdflib reads the date 2019-01-16+01:00 and writes 2019-01-16: the zone of an xsd:date is lost on the way.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import rdflib' >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-rdflib; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import rdflib
graph = rdflib.Graph()
graph.parse(data='@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . <https://exemple.fr/1> <https://schema.org/datePublished> "2019-01-16+01:00"^^xsd:date .', format='turtle')
print(graph.serialize(format='nt').strip())
CODE
seen=$(/usr/bin/python3 try.py)

guess=$(cat <<'END'
"2019-01-16+01:00"^^xsd:date, as it was read
END
)
stands=$(cat <<'END'
<https://exemple.fr/1> <https://schema.org/datePublished> "2019-01-16"^^<http://www.w3.org/2001/XMLSchema#date> .
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' python3-rdflib)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
