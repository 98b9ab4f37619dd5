#!/usr/bin/env bash
# Pagefind answers a word that no page has with pages that have another one, its longest known beginning.
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
const pages = { '/a': 'Une part du budget va à la santé.', '/b': 'Il ouvre 30 lits.' };
for (const [url, content] of Object.entries(pages)) await index.addCustomRecord({ url, content, language: 'fr', meta: { title: url } });
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
for (const query of ['accordéon', '3000', 'zythum']) {
  const { results } = await search.search(query);
  const urls = await Promise.all(results.map(async (result) => (await result.data()).raw_url));
  console.log(query, '=', urls.sort().join(' ') || 'nothing');
}
server.close();
await pagefind.close();
process.exit(0);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
nothing for the three of them
END
)
stands=$(cat <<'END'
accordéon = /a
3000 = /b
zythum = nothing
END
)
printf '%s\n' "$(node -p "'pagefind ' + require('./node_modules/pagefind/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
