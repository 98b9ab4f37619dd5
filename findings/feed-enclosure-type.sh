#!/usr/bin/env bash
# feed writes the type of an Atom enclosure from the ending of its address, image/ before it: a PDF is « image/pdf », whatever type it was given.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . feed@6.0.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { Feed } from 'feed';
const feed = new Feed({ title: 'Communiqués', id: 'https://exemple.test/', link: 'https://exemple.test/', updated: new Date(0) });
feed.addItem({
  title: 'Plan', id: 'https://exemple.test/plan', link: 'https://exemple.test/plan', date: new Date(0),
  enclosure: { url: 'https://exemple.test/plan.pdf', type: 'application/pdf', length: 1200 },
});
console.log('Atom:', /<link rel="enclosure"[^>]*>/.exec(feed.atom1())?.[0]);
console.log('RSS:', /<enclosure [^>]*>/.exec(feed.rss2())?.[0]);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Atom: <link rel="enclosure" href="https://exemple.test/plan.pdf" type="application/pdf" length="1200"/>
RSS: <enclosure url="https://exemple.test/plan.pdf" length="1200" type="application/pdf"/>
END
)
stands=$(cat <<'END'
Atom: <link rel="enclosure" href="https://exemple.test/plan.pdf" type="image/pdf" length="1200"/>
RSS: <enclosure length="1200" type="application/pdf" url="https://exemple.test/plan.pdf"/>
END
)
printf '%s\n' "$(node -p "'feed ' + JSON.parse(require('fs').readFileSync('./node_modules/feed/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
