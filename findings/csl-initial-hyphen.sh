#!/usr/bin/env bash
# A citation in APA makes J.-P. of Jean-Pierre, but J. alone when the hyphen of the name is U+2011, the one that may not break.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
for (const [name, hyphen] of [['U+002D', '-'], ['U+2011', '\u2011']]) {
  const item = { id: 'plan', type: 'book', title: 'Le plan', author: [{ family: 'Exemple', given: `Jean${hyphen}Pierre` }] };
  console.log(`${name}: ${new Cite([item]).format('bibliography', { template: 'apa', lang: 'fr-FR' }).trim()}`);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Exemple, J.-P. for both
END
)
stands=$(cat <<'END'
U+002D: Exemple, J.-P. (s. d.). Le plan.
U+2011: Exemple, J. (s. d.). Le plan.
END
)
printf '%s\n' "$(node -p "['@citation-js/core', '@citation-js/plugin-csl'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
