#!/usr/bin/env bash
# remark-gfm strikes what stands between two « about »: 10~20 à 30~40 shows 20 à 30 as deleted.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 remark-html@16.0.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
console.log(String(await unified().use(remarkParse).use(remarkGfm).use(remarkHtml).process('De 10~20 à 30~40 places')).trim());
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
<p>De 10~20 à 30~40 places</p>: deletion takes two tildes
END
)
stands=$(cat <<'END'
<p>De 10<del>20 à 30</del>40 places</p>
END
)
printf '%s\n' "$(node -p "'unified ' + require('./node_modules/unified/package.json').version")" "$(node -p "'remark-parse ' + require('./node_modules/remark-parse/package.json').version")" "$(node -p "'remark-gfm ' + require('./node_modules/remark-gfm/package.json').version")" "$(node -p "'remark-html ' + require('./node_modules/remark-html/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
