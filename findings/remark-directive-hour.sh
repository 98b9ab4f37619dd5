#!/usr/bin/env bash
# With remark-directive, an hour written 14:30 is a directive named 30, and « Objet:réunion » one named réunion: the words are gone from the text.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . remark@15.0.1 remark-directive@4.0.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { remark } from 'remark';
import directive from 'remark-directive';
const { children } = remark().use(directive).parse('Rendez-vous à 14:30. Objet:réunion').children[0];
for (const { type, name, value } of children) console.log(type, '|', name ?? value);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
text | Rendez-vous à 14:30. Objet:réunion
END
)
stands=$(cat <<'END'
text | Rendez-vous à 14
textDirective | 30
text | . Objet
textDirective | réunion
END
)
printf '%s\n' "$(node -p "'remark ' + JSON.parse(require('fs').readFileSync('./node_modules/remark/package.json', 'utf8')).version")" "$(node -p "'remark-directive ' + JSON.parse(require('fs').readFileSync('./node_modules/remark-directive/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
