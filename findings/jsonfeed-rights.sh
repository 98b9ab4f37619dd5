#!/usr/bin/env bash
# Made into Atom, a feed that names its author and no rights gets some: « © », the year that it is today, and the author, on texts that may be public.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . jsonfeed-to-atom@1.2.5 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const toAtom = createRequire(import.meta.url)('jsonfeed-to-atom');
const feed = { version: 'https://jsonfeed.org/version/1', title: 'Communiqués', home_page_url: 'https://exemple.fr/', feed_url: 'https://exemple.fr/fil.json', author: { name: 'Préfecture' }, items: [{ id: 'https://exemple.fr/1', title: 'Plan', content_text: 'Texte.', date_published: '2019-01-16T00:00:00Z' }] };
const rights = (more) => (/<rights>(.*)<\/rights>/.exec(toAtom({ ...feed, ...more }))?.[1] ?? 'none').replace(String(new Date().getUTCFullYear()), '(this year)');
console.log('with an author, published in 2019:', rights({}));
console.log('without an author:', rights({ author: undefined }));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
with an author, published in 2019: none
without an author: none
END
)
stands=$(cat <<'END'
with an author, published in 2019: © (this year) Préfecture
without an author: none
END
)
printf '%s\n' "$(node -p "'jsonfeed-to-atom ' + JSON.parse(require('fs').readFileSync('./node_modules/jsonfeed-to-atom/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
