#!/usr/bin/env bash
# The package sitemap makes of a month the first day of it, at midnight: the format allows « 2020-01 » as it is.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . sitemap@9.0.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { SitemapStream, streamToPromise } from 'sitemap';
const stream = new SitemapStream({ hostname: 'https://exemple.fr' });
stream.write({ url: '/a', lastmod: '2020-01' });
stream.write({ url: '/b', lastmod: '2020-01-15' });
stream.end();
console.log(String(await streamToPromise(stream)).match(/<lastmod>.*?<\/lastmod>/g).join('\n'));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
<lastmod>2020-01</lastmod>
<lastmod>2020-01-15</lastmod>
END
)
stands=$(cat <<'END'
<lastmod>2020-01-01T00:00:00.000Z</lastmod>
<lastmod>2020-01-15T00:00:00.000Z</lastmod>
END
)
printf '%s\n' "$(node -p "'sitemap ' + JSON.parse(require('fs').readFileSync('./node_modules/sitemap/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
