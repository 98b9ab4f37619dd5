#!/usr/bin/env bash
# Orama, set to French, keeps a compound and a range as one word: « France » finds no « Hauts-de-France », « préfet » no « sous-préfet », « 25 » no « 16-25 ans ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @orama/orama@3.1.18 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { create, insert, search } from '@orama/orama';
const base = create({ schema: { words: 'string' }, language: 'french' });
for (const words of ['Les Hauts-de-France agissent', 'Le sous-préfet de Lens', 'Les jeunes de 16-25 ans', 'La France, le préfet, 25 places']) insert(base, { words });
for (const term of ['France', 'préfet', '25', 'sous-préfet'])
  console.log(term, '→', (await search(base, { term })).hits.map(({ document }) => document.words).sort().join(' | '));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
France → La France, le préfet, 25 places | Les Hauts-de-France agissent
préfet → La France, le préfet, 25 places | Le sous-préfet de Lens
25 → La France, le préfet, 25 places | Les jeunes de 16-25 ans
sous-préfet → Le sous-préfet de Lens
END
)
stands=$(cat <<'END'
France → La France, le préfet, 25 places
préfet → La France, le préfet, 25 places
25 → La France, le préfet, 25 places
sous-préfet → Le sous-préfet de Lens
END
)
printf '%s\n' "$(node -p "'@orama/orama ' + JSON.parse(require('fs').readFileSync('./node_modules/@orama/orama/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
