#!/usr/bin/env bash
# Htmlnano, told to collapse all spaces, takes a no-break one at the edge of an element for a space: the number and its unit may part, and 12 500 whose second half is bold has a plain space.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . htmlnano@3.5.1 posthtml@0.16.7 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import htmlnano from 'htmlnano';
const shown = (html) => html.replaceAll('\u00A0', '_').replaceAll('\u202F', '~');
for (const collapseWhitespace of ['conservative', 'aggressive', 'all'])
  for (const html of ['<p>12\u202F500\u00A0euros</p>', '<p>12\u202F<b>500</b> places</p>', '<p><b>Objet\u00A0</b>: plan</p>', '<p>« <i>Oui</i>\u00A0»</p>'])
    console.log(`${collapseWhitespace}: ${shown((await htmlnano.process(html, { collapseWhitespace }, {})).html)}`);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
conservative: <p>12~500_euros</p>
conservative: <p>12~<b>500</b> places</p>
conservative: <p><b>Objet_</b>: plan</p>
conservative: <p>« <i>Oui</i>_»</p>
aggressive: <p>12~500_euros</p>
aggressive: <p>12~<b>500</b> places</p>
aggressive: <p><b>Objet_</b>: plan</p>
aggressive: <p>« <i>Oui</i>_»</p>
all: <p>12~500_euros</p>
all: <p>12~<b>500</b> places</p>
all: <p><b>Objet_</b>: plan</p>
all: <p>« <i>Oui</i>_»</p>
END
)
stands=$(cat <<'END'
conservative: <p>12~500_euros</p>
conservative: <p>12~<b>500</b> places</p>
conservative: <p><b>Objet_</b>: plan</p>
conservative: <p>« <i>Oui</i>_»</p>
aggressive: <p>12~500_euros</p>
aggressive: <p>12~<b>500</b> places</p>
aggressive: <p><b>Objet_</b>: plan</p>
aggressive: <p>« <i>Oui</i>_»</p>
all: <p>12~500_euros</p>
all: <p>12 <b>500</b> places</p>
all: <p><b>Objet </b>: plan</p>
all: <p>« <i>Oui</i> »</p>
END
)
printf '%s\n' "$(node -p "'htmlnano ' + JSON.parse(require('fs').readFileSync('./node_modules/htmlnano/package.json', 'utf8')).version")" "$(node -p "'posthtml ' + JSON.parse(require('fs').readFileSync('./node_modules/posthtml/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
