#!/usr/bin/env bash
# The text-fragment polyfill does not find « État » in « l’État », nor « urgence » in « d’urgence », but finds « France » in « Hauts-de-France »:
# a word is what ICU calls one.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . text-fragments-polyfill@6.7.0 jsdom@26.1.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<html lang="fr"><p>Le plan d’urgence de l’État dans les Hauts-de-France.</p></html>', { pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document });
for (const name of ['Node', 'NodeFilter', 'Range', 'Element', 'HTMLElement', 'Text']) globalThis[name] = window[name];
window.Element.prototype.getBoundingClientRect = () => ({ x: 0, y: 0, width: 1, height: 1, top: 0, left: 0, bottom: 1, right: 1 });
const { processFragmentDirectives } = await import('text-fragments-polyfill/text-fragment-utils');
for (const textStart of ['État', 'l’État', 'urgence', 'France']) {
  const [marks] = processFragmentDirectives({ text: [{ textStart }] }, window.document).text;
  console.log(textStart, '=', [marks].flat().map((mark) => mark.textContent).join('') || 'not found');
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
the four are found
END
)
stands=$(cat <<'END'
État = not found
l’État = l’État
urgence = not found
France = France
END
)
printf '%s\n' "$(node -p "'text-fragments-polyfill ' + require('./node_modules/text-fragments-polyfill/package.json').version")" "$(node -p "'jsdom ' + require('./node_modules/jsdom/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
