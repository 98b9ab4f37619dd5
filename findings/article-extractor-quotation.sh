#!/usr/bin/env bash
# A reader of articles leaves out, with their words, what a page quotes by <q> and what it marks as inserted: the sentence is kept, and lacks them.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @extractus/article-extractor@9.0.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { extractFromHtml } from '@extractus/article-extractor';
const filling = '<p>La préfecture annonce des places d’hébergement à Lille et à Arras, avec les associations du territoire, pour l’hiver qui vient et pour toutes les familles qui en ont besoin.</p>'.repeat(3);
const page = `<!doctype html><html lang="fr"><head><title>Plan d’accueil</title></head><body><article><h1>Plan d’accueil</h1><p>Le préfet a dit : <q>c’est fait</q>, puis a donné le nombre : <ins>500</ins> lits, <em>dont dix</em> à Arras.</p>${filling}</article></body></html>`;
const { content } = await extractFromHtml(page, 'https://exemple.fr/plan');
console.log(/<p>(Le préfet.*?)<\/p>/.exec(content)[1].replace(/<[^>]+>/g, ''));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Le préfet a dit : c’est fait, puis a donné le nombre : 500 lits, dont dix à Arras.
END
)
stands=$(cat <<'END'
Le préfet a dit : , puis a donné le nombre : lits, dont dix à Arras.
END
)
printf '%s\n' "$(node -p "'@extractus/article-extractor ' + JSON.parse(require('fs').readFileSync('./node_modules/@extractus/article-extractor/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
