#!/usr/bin/env bash
# Asked for exact words, Pagefind tells the first place of a page where they stand together, and none of the others: a count or a list of extracts made of its places is short.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . pagefind@1.5.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import * as pagefind from 'pagefind';
const { index } = await pagefind.createIndex({ forceLanguage: 'fr' });
await index.addCustomRecord({ url: '/a', content: 'Le plan pauvreté ouvre des lits. Plus tard, le plan pauvreté ferme. Enfin le plan pauvreté revient.', language: 'fr', meta: { title: 'A' } });
await index.writeFiles({ outputPath: 'pf' });
copyFileSync('pf/pagefind.js', 'pf/pagefind.mjs');
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'fr' }) };
const server = createServer((request, response) => {
  const path = `pf${request.url.split('?')[0]}`;
  response.writeHead(existsSync(path) ? 200 : 404).end(existsSync(path) ? readFileSync(path) : '');
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const search = await import(`${process.cwd()}/pf/pagefind.mjs`);
await search.options({ basePath: `http://127.0.0.1:${server.address().port}/`, baseUrl: '/' });
for (const query of ['plan', '"plan pauvreté"']) {
  const { results } = await search.search(query);
  const places = await Promise.all(results.map(async (result) => (await result.data()).locations.length));
  console.log(query, 'places:', places.join(' '));
}
server.close();
await pagefind.close();
process.exit(0);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
plan places: 3
"plan pauvreté" places: 6
END
)
stands=$(cat <<'END'
plan places: 3
"plan pauvreté" places: 2
END
)
printf '%s\n' "$(node -p "'pagefind ' + JSON.parse(require('fs').readFileSync('./node_modules/pagefind/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
