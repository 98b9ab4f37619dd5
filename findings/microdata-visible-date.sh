#!/usr/bin/env bash
# A reader of structured data takes for the date of a <time>, in microdata, the words that it shows: « 16 janvier » and no year, though `datetime` has the day. JSON-LD in the same page is read as written.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . web-auto-extractor@1.0.17 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const extractor = createRequire(import.meta.url)('web-auto-extractor').default;
const { microdata, jsonld } = extractor().parse(`<html><head><script type="application/ld+json">{"@context":"https://schema.org","@type":"Report","datePublished":"2019-01-16"}</script></head>
<body><article itemscope itemtype="https://schema.org/Report"><h1 itemprop="name">Plan <em>pauvreté</em></h1><time itemprop="datePublished" datetime="2019-01-16">16 janvier</time><data itemprop="numberOfPages" value="4">quatre</data> pages</article></body></html>`);
console.log('microdata:', microdata.Report[0].datePublished, '|', microdata.Report[0].numberOfPages, '|', microdata.Report[0].name);
console.log('JSON-LD:', jsonld.Report[0].datePublished);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
microdata: 2019-01-16 | 4 | Plan pauvreté
JSON-LD: 2019-01-16
END
)
stands=$(cat <<'END'
microdata: 16 janvier | quatre | Planpauvreté
JSON-LD: 2019-01-16
END
)
printf '%s\n' "$(node -p "'web-auto-extractor ' + JSON.parse(require('fs').readFileSync('./node_modules/web-auto-extractor/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
