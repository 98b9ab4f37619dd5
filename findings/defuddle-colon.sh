#!/usr/bin/env bash
# Defuddle, which takes the article out of a page, also takes out the space that French sets before a colon and loses the marks of a <q>: « Il dit : <q>… » becomes « Il dit: … ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . defuddle@0.19.4 jsdom@29.1.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { JSDOM } from 'jsdom';
import { Defuddle } from 'defuddle/node';
const filler = 'Le préfet présente le plan aux maires de la région, aux associations et aux familles concernées, dans les cinq départements. '.repeat(6);
const page = `<!doctype html><html lang="fr"><title>Plan</title><article><h1>Plan</h1><p>${filler}</p><p>Il dit : <q>nous ouvrirons 800 places</q>. Objectif : 800 places ; délai : un an.</p></article></html>`;
const address = 'https://exemple.fr/plan';
for (const markdown of [false, true]) {
  const { content } = await Defuddle(new JSDOM(page, { url: address }).window.document, address, { markdown });
  console.log(markdown ? 'markdown' : 'html', '→', content.match(/Il dit[^\n]*?un an/)?.[0]);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
html → Il dit : <q>nous ouvrirons 800 places</q>. Objectif : 800 places ; délai : un an
markdown → Il dit : « nous ouvrirons 800 places ». Objectif : 800 places ; délai : un an
END
)
stands=$(cat <<'END'
html → Il dit: <q>nous ouvrirons 800 places</q>. Objectif: 800 places; délai: un an
markdown → Il dit: nous ouvrirons 800 places. Objectif: 800 places; délai: un an
END
)
printf '%s\n' "$(node -p "'defuddle ' + JSON.parse(require('fs').readFileSync('./node_modules/defuddle/package.json', 'utf8')).version")" "$(node -p "'jsdom ' + JSON.parse(require('fs').readFileSync('./node_modules/jsdom/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
