#!/usr/bin/env bash
# Markdown of GitHub links an address in parentheses, not one in « » without spaces nor one in “ ”; and the link of « www.exemple.fr… » or « www.exemple.fr » » takes the sign that follows, where a point or a comma is left out.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . micromark@4.0.3 micromark-extension-gfm@3.0.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
for (const text of ['(www.exemple.fr).', '«www.exemple.fr».', '“www.exemple.fr”.', 'www.exemple.fr, puis', 'www.exemple.fr… puis', 'www.exemple.fr», puis']) {
  const page = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  console.log(`${text} -> ${page.match(/href="([^"]*)"/)?.[1] ?? 'no link'}`);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
http://www.exemple.fr six times: no sign of French punctuation is part of an address that nobody has written so
END
)
stands=$(cat <<'END'
(www.exemple.fr). -> http://www.exemple.fr
«www.exemple.fr». -> no link
“www.exemple.fr”. -> no link
www.exemple.fr, puis -> http://www.exemple.fr
www.exemple.fr… puis -> http://www.exemple.fr%E2%80%A6
www.exemple.fr», puis -> http://www.exemple.fr%C2%BB
END
)
printf '%s\n' "$(node -p "['micromark', 'micromark-extension-gfm'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
