#!/usr/bin/env bash
# Pagefind takes a page without words, says no error, and leaves it out: its neighbours do not have the numbers of their order.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . pagefind@1.5.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { readFileSync } from 'node:fs';
import * as pagefind from 'pagefind';
const { index } = await pagefind.createIndex({ forceLanguage: 'fr' });
const page = (words) => `<html lang="fr"><body><main><p>${words}</p></main></body></html>`;
const errors = [];
for (const [name, words] of [['a', 'La halle ouvre.'], ['b', ''], ['c', 'Le lavoir ferme.']])
  errors.push(...(await index.addHTMLFile({ url: `/${name}/`, content: page(words) })).errors);
await index.writeFiles({ outputPath: 'pf' });
const { languages } = JSON.parse(readFileSync('pf/pagefind-entry.json', 'utf8'));
console.log('added = 3, errors =', errors.length);
console.log('pages =', languages.fr.page_count);
await pagefind.close();
process.exit(0);
CODE
seen=$(node try.mjs 2>&1)

guess='pages = 3, or an error for the page without words'
stands=$(cat <<'END'
added = 3, errors = 0
pages = 2
END
)
printf '%s\n' "$(node -p "'pagefind ' + require('./node_modules/pagefind/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
