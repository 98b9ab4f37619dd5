#!/usr/bin/env bash
# A link to words of a page (#:~:text=) is a broken link for linkinator, when it checks fragments: browsers follow it.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . linkinator@7.6.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createServer } from 'node:http';
import { LinkChecker } from 'linkinator';
const pages = {
  '/': '<a href="/b.html#titre">un titre</a> <a href="/b.html#:~:text=ouvre%2030%20lits">des mots</a>',
  '/b.html': '<h1 id="titre">Le plan</h1><p>L’État ouvre 30 lits.</p>',
};
const server = createServer(({ url }, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html>${pages[url] ?? ''}`));
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const { links } = await new LinkChecker().check({ path: `http://127.0.0.1:${server.address().port}/`, checkFragments: true });
for (const { url, state } of links.filter(({ url }) => url.includes('#'))) console.log(decodeURI(url.replace(/.*#/, '#')), state);
server.close();
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
#titre OK
#:~:text=ouvre 30 lits OK
END
)
stands=$(cat <<'END'
#:~:text=ouvre 30 lits BROKEN
END
)
printf '%s\n' "$(node -p "'linkinator ' + JSON.parse(require('fs').readFileSync('./node_modules/linkinator/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
