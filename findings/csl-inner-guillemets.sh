#!/usr/bin/env bash
# A title that quotes, cited in French: its inner « » become “ ” when their space is U+00A0, the one of the French locale of CSL, and stay « » inside « » when it is U+202F.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
for (const [name, space] of [['U+00A0', '\u00a0'], ['U+202F', '\u202f']]) {
  const item = {
    id: 'plan', type: 'chapter', title: `Le plan «${space}cent places${space}»`,
    author: [{ literal: 'Préfecture' }], 'container-title': 'Recueil', issued: { 'date-parts': [[2019]] },
  };
  const text = new Cite([item]).format('bibliography', { template: 'harvard1', lang: 'fr-FR' }).trim();
  console.log(`${name}: ${text.replaceAll('\u202f', '<U+202F>').replaceAll('\u00a0', '<U+00A0>')}`);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
the same marks in both, whatever the space: “cent places” in « », as an English title gets ‘ ’ in “ ”, or « » in « »
END
)
stands=$(cat <<'END'
U+00A0: Préfecture (2019) «<U+00A0>Le plan “cent places”<U+00A0>», Recueil.
U+202F: Préfecture (2019) «<U+00A0>Le plan «<U+202F>cent places<U+202F>»<U+00A0>», Recueil.
END
)
printf '%s\n' "$(node -p "['@citation-js/core', '@citation-js/plugin-csl'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
