#!/usr/bin/env bash
# Hyphenopoly, as it comes, adds a sign without width after the hyphens of a compound: « Hauts-de-France » copied from the page is not the words that one searches.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . hyphenopoly@6.0.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { readFile } from 'node:fs/promises';
import hyphenopoly from 'hyphenopoly';
const loader = (file) => readFile(`node_modules/hyphenopoly/patterns/${file}`);
const shown = (text) => text.replaceAll('\u00AD', '·').replaceAll('\u200B', '[U+200B]');
const hyphenate = await hyphenopoly.config({ require: ['fr'], sync: false, loader }).get('fr');
for (const text of ['hébergement', 'Hauts-de-France', 'sous-préfecture', 'de 2018-2022']) console.log(text, '→', shown(hyphenate(text)));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
hébergement → hé·ber·ge·ment
Hauts-de-France → Hauts-de-France
sous-préfecture → sous-pré·fec·ture
de 2018-2022 → de 2018-2022
END
)
stands=$(cat <<'END'
hébergement → hé·ber·ge·ment
Hauts-de-France → Hauts-[U+200B]de-[U+200B]France
sous-préfecture → sous-[U+200B]préfecture
de 2018-2022 → de 2018-2022
END
)
printf '%s\n' "$(node -p "'hyphenopoly ' + JSON.parse(require('fs').readFileSync('./node_modules/hyphenopoly/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
