#!/usr/bin/env bash
# Readability, the code of Firefox's reader view, drops a part of a French page whose id says « sociale » (or « commentaires »): the word
# stands in its list of what is no content, for English share buttons.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @mozilla/readability@0.6.0 jsdom@26.1.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
const filler = '<p>' + 'Le plan finance des places pour les familles, et les associations les ouvrent dans chaque ville de la région, avec les communes. '.repeat(4) + '</p>';
for (const id of ['aide-alimentaire', 'aide-sociale', 'commentaires']) {
  const part = `<section id="${id}"><h2>Titre</h2><p>${'Cent places ouvrent à Lille, et la préfecture verse cent euros à chaque commune de la région. '.repeat(4)}</p></section>`;
  const { window } = new JSDOM(`<html lang="fr"><title>Plan</title><main><article><h1>Plan</h1>${filler}${part}${filler}</article></main></html>`, { url: 'https://exemple.fr/' });
  console.log(id, new Readability(window.document).parse().textContent.includes('Cent places') ? 'kept' : 'dropped');
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
the three are kept: they differ by their ids alone
END
)
stands=$(cat <<'END'
aide-alimentaire kept
aide-sociale dropped
commentaires dropped
END
)
printf '%s\n' "$(node -p "'@mozilla/readability ' + require('./node_modules/@mozilla/readability/package.json').version")" "$(node -p "'jsdom ' + require('./node_modules/jsdom/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
