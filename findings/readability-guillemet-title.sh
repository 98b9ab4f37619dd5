#!/usr/bin/env bash
# Readability takes the French closing mark, between spaces, for what parts a title from the name of its site: what follows it in the title is lost, but where a page says its title as metadata too.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @mozilla/readability@0.6.0 jsdom@26.1.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { JSDOM } from 'jsdom';
import { Readability } from '@mozilla/readability';
const text = '<p>La préfecture annonce des places d’hébergement à Lille et à Arras, avec les associations du territoire, pour l’hiver qui vient.</p>'.repeat(5);
const title = (words, more = '') =>
  new Readability(new JSDOM(`<!doctype html><html lang="fr"><head><title>${words}</title>${more}</head><body><article>${text}</article></body></html>`).window.document).parse().title;
for (const words of ['Bilan du plan “Logement d’abord” en région Hauts-de-France', 'Bilan du plan « Logement d’abord » en région Hauts-de-France'])
  console.log(`${words} → ${title(words)}`);
const words = 'Bilan du plan « Logement d’abord » en région Hauts-de-France';
console.log('with og:title →', title(words, `<meta property="og:title" content="${words}">`));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Bilan du plan “Logement d’abord” en région Hauts-de-France → Bilan du plan “Logement d’abord” en région Hauts-de-France
Bilan du plan « Logement d’abord » en région Hauts-de-France → Bilan du plan « Logement d’abord » en région Hauts-de-France
with og:title → Bilan du plan « Logement d’abord » en région Hauts-de-France
END
)
stands=$(cat <<'END'
Bilan du plan “Logement d’abord” en région Hauts-de-France → Bilan du plan “Logement d’abord” en région Hauts-de-France
Bilan du plan « Logement d’abord » en région Hauts-de-France → Bilan du plan « Logement d’abord
with og:title → Bilan du plan « Logement d’abord » en région Hauts-de-France
END
)
printf '%s\n' "$(node -p "'@mozilla/readability ' + JSON.parse(require('fs').readFileSync('./node_modules/@mozilla/readability/package.json', 'utf8')).version")" "$(node -p "'jsdom ' + JSON.parse(require('fs').readFileSync('./node_modules/jsdom/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
