#!/usr/bin/env bash
# A converter made for language models puts a space at each change of tag, in a word too, and takes away the one before a colon: « 1 er mars », « l’ **État** », « **Objet**: ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . dom-to-semantic-markdown@1.5.0 jsdom@26.1.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { JSDOM } from 'jsdom';
import { convertHtmlToMarkdown } from 'dom-to-semantic-markdown';
const overrideDOMParser = new (new JSDOM('').window.DOMParser)();
for (const html of ['<p>Le 1<sup>er</sup> mars, l’<strong>État</strong> agit.</p>', '<p>Convention n<sup>o</sup> 3</p>', '<p><em>P</em>our 12 <b>500</b> places</p>', '<p><b>Objet</b> : le plan</p>'])
  console.log(html, '→', convertHtmlToMarkdown(html, { overrideDOMParser }).trim());
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
<p>Le 1<sup>er</sup> mars, l’<strong>État</strong> agit.</p> → Le 1er mars, l’**État** agit.
<p>Convention n<sup>o</sup> 3</p> → Convention no 3
<p><em>P</em>our 12 <b>500</b> places</p> → *P*our 12 **500** places
<p><b>Objet</b> : le plan</p> → **Objet** : le plan
END
)
stands=$(cat <<'END'
<p>Le 1<sup>er</sup> mars, l’<strong>État</strong> agit.</p> → Le 1 er mars, l’ **État** agit.
<p>Convention n<sup>o</sup> 3</p> → Convention n o 3
<p><em>P</em>our 12 <b>500</b> places</p> → *P* our 12 **500** places
<p><b>Objet</b> : le plan</p> → **Objet**: le plan
END
)
printf '%s\n' "$(node -p "'dom-to-semantic-markdown ' + JSON.parse(require('fs').readFileSync('./node_modules/dom-to-semantic-markdown/package.json', 'utf8')).version")" "$(node -p "'jsdom ' + JSON.parse(require('fs').readFileSync('./node_modules/jsdom/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
