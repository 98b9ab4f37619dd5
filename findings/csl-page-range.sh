#!/usr/bin/env bash
# The French locale of CSL joins the pages of a reference with U+2011, the no-break hyphen: « 12-15 » cannot be found in it.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-csl');
const cite = new Cite({ id: 'x', type: 'article-journal', title: 'T', 'container-title': 'Revue', page: '12-15', issued: { 'date-parts': [[2019]] } });
for (const lang of ['en-US', 'fr-FR']) {
  const text = cite.format('bibliography', { template: 'apa', lang });
  const mark = text.match(/12(.)15/)[1];
  console.log(lang, 'U+' + mark.codePointAt(0).toString(16).toUpperCase().padStart(4, '0'));
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
U+2013 (en dash) in both, or U+002D in French
END
)
stands=$(cat <<'END'
en-US U+2013
fr-FR U+2011
END
)
printf '%s\n' "$(node -p "'@citation-js/core ' + require('./node_modules/@citation-js/core/package.json').version")" "$(node -p "'@citation-js/plugin-csl ' + require('./node_modules/@citation-js/plugin-csl/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
