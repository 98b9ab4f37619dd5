#!/usr/bin/env bash
# html2text (Python) and node-html-markdown put a figure in the column of another when the cell before it spans two rows.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . node-html-markdown@2.0.0 >/dev/null || exit 2

export DEBIAN_FRONTEND=noninteractive
command -v html2markdown.py3 >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-html2text; } >/dev/null 2>&1 || exit 2

cat >in.html <<'END'
<meta charset="utf-8"><table><tr><th>Lieu</th><th>Places</th></tr><tr><td rowspan="2">Nord</td><td>20</td></tr><tr><td>30</td></tr></table>
END
cat >try.cjs <<'CODE'
const { NodeHtmlMarkdown } = require('node-html-markdown');
console.log(NodeHtmlMarkdown.translate(require('fs').readFileSync('in.html', 'utf8')));
CODE
seen="html2text:
$(html2markdown.py3 in.html utf-8 | sed '/^ *$/d; s/ *$//')
node-html-markdown:
$(node try.cjs 2>&1)"

guess=$(cat <<'END'
| Nord | 20 | and then |  | 30 | (or Nord twice)
END
)
stands=$(cat <<'END'
html2text:
Lieu| Places
---|---
Nord| 20
30
node-html-markdown:
| Lieu | Places |
| ---- | ------ |
| Nord | 20     |
| 30   |        |
END
)
printf '%s\n' "$(node -p "'node-html-markdown ' + JSON.parse(require('fs').readFileSync('./node_modules/node-html-markdown/package.json')).version")" "$(dpkg-query -W -f '${Package} ${Version}\n' python3-html2text)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
