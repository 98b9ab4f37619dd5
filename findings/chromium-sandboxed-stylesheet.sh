#!/usr/bin/env bash
# A page in a sandboxed frame is of no origin, not even its own: a stylesheet that only its own site may take (Cross-Origin-Resource-Policy: same-origin) is not applied to it, and all that it hides shows.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s chromium >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1 || exit 2

cat >try.mjs <<'CODE'
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
const card = '<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="stylesheet" href="/style.css"><p class="other">Un autre chiffre</p><p>30 lits</p><script>parent.postMessage(getComputedStyle(document.querySelector(".other")).display, "*")</script>';
const host = (sandbox) => `<!doctype html><meta charset="utf-8"><pre></pre><script>addEventListener("message", ({ data }) => { document.querySelector("pre").textContent = "the hidden line is: " + data; })</script><iframe ${sandbox} src="/card.html"></iframe>`;
const pages = { '/card.html': card, '/plain.html': host(''), '/sandboxed.html': host('sandbox="allow-scripts"') };
const server = createServer(({ url }, answer) => {
  if (url === '/style.css') answer.writeHead(200, { 'content-type': 'text/css', 'cross-origin-resource-policy': 'same-origin' }).end('.other { display: none }');
  else answer.writeHead(pages[url] ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(pages[url] ?? '');
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
for (const name of ['plain', 'sandboxed']) {
  const shown = await new Promise((done) => {
    const browser = spawn('chromium', ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${process.cwd()}/profile`, '--virtual-time-budget=3000', '--dump-dom', `http://127.0.0.1:${server.address().port}/${name}.html`], { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    browser.stdout.on('data', (part) => { text += part; });
    browser.on('close', () => done(text));
  });
  console.log(`${name}:`, /<pre>(.*?)<\/pre>/.exec(shown)?.[1]);
}
server.close();
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
plain: the hidden line is: none
sandboxed: the hidden line is: none
END
)
stands=$(cat <<'END'
plain: the hidden line is: none
sandboxed: the hidden line is: block
END
)
dpkg-query -W -f '${Package} ${Version}\n' chromium
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
