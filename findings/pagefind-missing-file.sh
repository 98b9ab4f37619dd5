#!/usr/bin/env bash
# Without the file of a word (a cache emptied, a site being replaced), Pagefind answers that nothing holds it, as for a word that nobody wrote; a missing page says so.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . pagefind@1.5.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import * as pagefind from 'pagefind';
const { index } = await pagefind.createIndex({ forceLanguage: 'fr' });
await index.addCustomRecord({ url: '/a', content: 'Le plan ouvre une halte.', language: 'fr', meta: { title: 'A' } });
await index.writeFiles({ outputPath: 'pf' });
copyFileSync('pf/pagefind.js', 'pf/pagefind.mjs');
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'fr' }) };
const server = createServer((request, response) => {
  const path = `pf${request.url.split('?')[0]}`;
  response.writeHead(existsSync(path) ? 200 : 404).end(existsSync(path) ? readFileSync(path) : '');
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
console.error = () => undefined;
for (const isThere of [true, false]) {
  if (!isThere) for (const name of readdirSync('pf/index')) rmSync(`pf/index/${name}`);
  copyFileSync('pf/pagefind.js', `pf/${isThere}.mjs`);
  const search = await import(`${process.cwd()}/pf/${isThere}.mjs`);
  await search.options({ basePath: `http://127.0.0.1:${server.address().port}/`, baseUrl: '/' });
  const answer = await search.search('halte').then(({ results }) => `${results.length} result`, () => 'an error');
  console.log(isThere ? 'all files:' : 'no file of words:', answer);
}
server.close();
await pagefind.close();
process.exit(0);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
all files: 1 result
no file of words: an error
END
)
stands=$(cat <<'END'
all files: 1 result
no file of words: 0 result
END
)
printf '%s\n' "$(node -p "'pagefind ' + JSON.parse(require('fs').readFileSync('./node_modules/pagefind/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
