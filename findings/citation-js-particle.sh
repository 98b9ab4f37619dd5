#!/usr/bin/env bash
# citation-js drops the particle of a French name in RIS (« de Gaulle » becomes « Gaulle »), and keeps it in BibTeX.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-bibtex@0.8.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');
const cite = new Cite({ id: 'x', type: 'report', title: 'T', author: [{ family: 'Gaulle', 'non-dropping-particle': 'de', given: 'Jeanne' }] });
console.log(cite.format('ris').match(/AU.*/)[0]);
console.log(cite.format('bibtex').match(/author.*/)[0]);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
AU  - de Gaulle, Jeanne
END
)
stands=$(cat <<'END'
AU  - Gaulle, Jeanne
author = {de Gaulle, Jeanne},
END
)
printf '%s\n' "$(node -p "'@citation-js/core ' + require('./node_modules/@citation-js/core/package.json').version")" "$(node -p "'@citation-js/plugin-ris ' + require('./node_modules/@citation-js/plugin-ris/package.json').version")" "$(node -p "'@citation-js/plugin-bibtex ' + require('./node_modules/@citation-js/plugin-bibtex/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
