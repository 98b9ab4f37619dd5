#!/usr/bin/env bash
# For a validator of SHACL, the 30th of February is an xsd:date, and the 5th of March with its zone is not after the 1st of February without.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . n3@2.13.12 rdf-validate-shacl@0.6.5 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
const names = '@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix ex: <https://exemple.fr/>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>. ';
const read = (text) => new Store(new Parser().parse(names + text));
const shape = read('ex:S a sh:NodeShape; sh:targetClass ex:Plan; sh:property [sh:path ex:jour; sh:datatype xsd:date; sh:minInclusive "2020-02-01"^^xsd:date].');
for (const day of ['2020-03-05', '2020-03-05+01:00', '2020-01-05', '2020-02-30', '30/02/2020']) {
  const { conforms } = await new Validator(shape).validate(read(`ex:a a ex:Plan; ex:jour "${day}"^^xsd:date.`));
  console.log(day, conforms ? 'a date from February on' : 'refused');
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
2020-03-05 a date from February on
2020-03-05+01:00 a date from February on
2020-01-05 refused
2020-02-30 refused
30/02/2020 refused
END
)
stands=$(cat <<'END'
2020-03-05 a date from February on
2020-03-05+01:00 refused
2020-01-05 refused
2020-02-30 a date from February on
30/02/2020 refused
END
)
printf '%s\n' "$(node -p "'n3 ' + JSON.parse(require('fs').readFileSync('./node_modules/n3/package.json', 'utf8')).version")"
printf '%s\n' "$(node -p "'rdf-validate-shacl ' + JSON.parse(require('fs').readFileSync('./node_modules/rdf-validate-shacl/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
