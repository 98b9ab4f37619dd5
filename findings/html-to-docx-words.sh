#!/usr/bin/env bash
# A page written to DOCX loses the words of its <q>, <time>, <abbr>, <data>, <small> and <cite>: « Il dit le 1er mars », without what he said.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . html-to-docx@1.8.0 >/dev/null || exit 2
export DEBIAN_FRONTEND=noninteractive
dpkg -s unzip >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends unzip; } >/dev/null 2>&1 || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
const toDocx = createRequire(import.meta.url)('html-to-docx');
const page = '<p>Il dit <q>Oui</q> à l’<strong>État</strong>, le <time datetime="2019-01-16">16 janvier</time>, pour l’<abbr title="Agence régionale de santé">ARS</abbr> : <data value="500">cinq cents</data> places, <mark>vite</mark>, <small>sous réserve</small> (<cite>Le Plan</cite>).</p>';
writeFileSync('plan.docx', await toDocx(page));
const xml = execFileSync('unzip', ['-p', 'plan.docx', 'word/document.xml'], { encoding: 'utf8' });
console.log(xml.match(/<w:t[ >][^<]*/g).map((one) => one.replace(/<[^>]*>/, '')).join(''));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Il dit « Oui » à l’État, le 16 janvier, pour l’ARS : cinq cents places, vite, sous réserve (Le Plan).
END
)
stands=$(cat <<'END'
Il dit  à l’État, le , pour l’ :  places, vite,  ().
END
)
printf '%s\n' "$(node -p "'html-to-docx ' + JSON.parse(require('fs').readFileSync('./node_modules/html-to-docx/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
