#!/usr/bin/env bash
# node-html-markdown glues the two lines of a table cell: « 12 places » over « 3 000 euros » is « 12 places3 000 euros ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . node-html-markdown@2.0.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { NodeHtmlMarkdown } from 'node-html-markdown';
const lines = '12 places<br>3 000 euros';
const paragraphs = '<p>12 places</p><p>3 000 euros</p>';
const table = (cell) => `<table><tr><th>An</th><th>Bilan</th></tr><tr><td>2019</td><td>${cell}</td></tr></table>`;
for (const cell of [lines, paragraphs]) console.log(NodeHtmlMarkdown.translate(table(cell)).trim().split('\n').at(-1));
console.log(JSON.stringify(NodeHtmlMarkdown.translate(`<p>${lines}</p>`)));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
| 2019 | 12 places 3 000 euros |
| 2019 | 12 places 3 000 euros |
"12 places  \n3 000 euros"
END
)
stands=$(cat <<'END'
| 2019 | 12 places3 000 euros |
| 2019 | 12 places3 000 euros |
"12 places  \n3 000 euros"
END
)
printf '%s\n' "$(node -p "'node-html-markdown ' + JSON.parse(require('fs').readFileSync('./node_modules/node-html-markdown/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
