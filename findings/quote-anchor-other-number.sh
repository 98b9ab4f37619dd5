#!/usr/bin/env bash
# Anchored by a TextQuoteSelector, a quotation that is not in the page is found all the same where another number, or the contrary, stands: the search is approximate and does not say so.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . dom-anchor-text-quote@4.0.2 jsdom@26.1.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<p>La préfecture ouvrira 400 places d’hébergement à Lille.</p><p>Le département annonce la création de 12 maisons.</p>');
Object.assign(globalThis, { document: window.document, Node: window.Node, NodeFilter: window.NodeFilter, Range: window.Range });
const { toRange } = (await import('dom-anchor-text-quote')).default;
for (const exact of ['ouvrira 400 places d’hébergement', 'ouvrira 300 places d’hébergement', 'n’ouvrira pas 400 places', 'suppression de 12 maisons'])
  console.log(`« ${exact} » → ${toRange(window.document.body, { exact }) ?? 'not found'}`);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
« ouvrira 400 places d’hébergement » → ouvrira 400 places d’hébergement
« ouvrira 300 places d’hébergement » → not found
« n’ouvrira pas 400 places » → not found
« suppression de 12 maisons » → not found
END
)
stands=$(cat <<'END'
« ouvrira 400 places d’hébergement » → ouvrira 400 places d’hébergement
« ouvrira 300 places d’hébergement » → ouvrira 400 places d’hébergement
« n’ouvrira pas 400 places » → ouvrira 400 places d’héb
« suppression de 12 maisons » → la création de 12 maisons
END
)
printf '%s\n' "$(node -p "'dom-anchor-text-quote ' + JSON.parse(require('fs').readFileSync('./node_modules/dom-anchor-text-quote/package.json', 'utf8')).version")" "$(node -p "'jsdom ' + JSON.parse(require('fs').readFileSync('./node_modules/jsdom/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
