#!/usr/bin/env bash
# Atom says which address relative links start from (xml:base): of four feed readers, one honours it.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . rss-parser@3.13.0 feedsmith@3.0.1 feedparser@2.3.1 >/dev/null || exit 2
export DEBIAN_FRONTEND=noninteractive
dpkg -s sfeed >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends sfeed; } >/dev/null 2>&1 || exit 2

cat >feed.xml <<'END'
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://exemple.test/archives/">
<title>Communiqués</title><id>tag:exemple.test,2020:f</id><updated>2020-09-22T10:00:00Z</updated>
<entry><title>Plan</title><id>tag:exemple.test,2020:a</id><link href="plan/"/><updated>2020-09-22T10:00:00Z</updated><author><name>Mairie</name></author><summary>Un plan.</summary></entry>
</feed>
END
cat >try.mjs <<'CODE'
import { readFileSync } from 'node:fs';
import Parser from 'rss-parser';
import { parseAtomFeed } from 'feedsmith';
import FeedParser from 'feedparser';
const xml = readFileSync('feed.xml', 'utf8');
console.log('rss-parser:', (await new Parser().parseString(xml)).items[0].link);
console.log('feedsmith:', parseAtomFeed(xml).entries[0].links[0].href);
const reader = new FeedParser({ feedurl: 'https://exemple.test/flux.xml' });
reader.on('readable', () => { for (let item; (item = reader.read()); ) console.log('feedparser:', item.link); });
reader.end(xml);
CODE
seen="sfeed: $(sfeed 'https://exemple.test/flux.xml' <feed.xml | cut -f3)
$(node try.mjs)"

guess=$(cat <<'END'
https://exemple.test/archives/plan/, from all four
END
)
stands=$(cat <<'END'
sfeed: https://exemple.test/plan/
rss-parser: plan/
feedsmith: plan/
feedparser: https://exemple.test/archives/plan/
END
)
dpkg-query -W -f '${Package} ${Version}\n' sfeed
printf '%s\n' "$(node -p "'rss-parser ' + JSON.parse(require('fs').readFileSync('./node_modules/rss-parser/package.json', 'utf8')).version")" "$(node -p "'feedsmith ' + JSON.parse(require('fs').readFileSync('./node_modules/feedsmith/package.json', 'utf8')).version")" "$(node -p "'feedparser ' + JSON.parse(require('fs').readFileSync('./node_modules/feedparser/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
