#!/usr/bin/env bash
# A # and a no-break space (Alt + space on a French Mac) open a heading in marked and not in CommonMark: a page whose
# headings are right in one reader is flat in another.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . marked@18.2.1 commonmark@0.31.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { HtmlRenderer, Parser } from 'commonmark';
import { marked } from 'marked';
const text = '#\u00a0Bilan';
console.log('marked', marked.parse(text).trim().replace('\u00a0', '{NBSP}'));
console.log('commonmark', new HtmlRenderer().render(new Parser().parse(text)).trim().replace('\u00a0', '{NBSP}'));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
the same HTML from both
END
)
stands=$(cat <<'END'
marked <h1>Bilan</h1>
commonmark <p>#{NBSP}Bilan</p>
END
)
printf '%s\n' "$(node -p "'marked ' + require('./node_modules/marked/package.json').version")" "$(node -p "'commonmark ' + require('./node_modules/commonmark/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
