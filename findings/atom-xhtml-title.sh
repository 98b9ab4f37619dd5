#!/usr/bin/env bash
# A title of Atom with a raised « er » (`type="xhtml"`) is read whole by one reader of four; it is empty for one, an object without its order for two.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . htmlparser2@12.0.0 @extractus/feed-extractor@8.0.3 rss-parser@3.13.0 feedme@2.0.2 >/dev/null || exit 2

cat >flux.xml <<'CODE'
<feed xmlns="http://www.w3.org/2005/Atom"><title>Préfecture</title><id>https://exemple.fr/</id><updated>2020-03-02T09:00:00Z</updated><author><name>Préfecture</name></author>
<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Le 1<sup>er</sup> bilan</div></title><id>https://exemple.fr/1</id><updated>2020-03-02T09:00:00Z</updated><link href="https://exemple.fr/1"/><summary>Bilan</summary></entry></feed>
CODE
cat >try.mjs <<'CODE'
import { readFileSync } from 'node:fs';
import { extractFromXml } from '@extractus/feed-extractor';
import FeedMe from 'feedme';
import { parseFeed } from 'htmlparser2';
import RssParser from 'rss-parser';
const feed = readFileSync('flux.xml', 'utf8');
const show = (name, title) => console.log(name, typeof title === 'string' ? `"${title}"` : JSON.stringify(title));
show('htmlparser2', parseFeed(feed).items[0].title);
show('feed-extractor', extractFromXml(feed).entries[0].title);
show('rss-parser', (await new RssParser().parseString(feed)).items[0].title);
const reader = new FeedMe(true);
reader.write(feed);
show('feedme', reader.done().items[0].title);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
htmlparser2 "Le 1er bilan"
feed-extractor "Le 1er bilan"
rss-parser "Le 1er bilan"
feedme "Le 1er bilan"
END
)
stands=$(cat <<'END'
htmlparser2 "Le 1er bilan"
feed-extractor ""
rss-parser {"$":{"type":"xhtml"},"div":[{"_":"Le 1 bilan","$":{"xmlns":"http://www.w3.org/1999/xhtml"},"sup":["er"]}]}
feedme {"type":"xhtml","div":{"xmlns":"http://www.w3.org/1999/xhtml","text":"Le 1 bilan","sup":"er"}}
END
)
printf '%s\n' "$(node -p "'htmlparser2 ' + JSON.parse(require('fs').readFileSync('./node_modules/htmlparser2/package.json', 'utf8')).version")"
printf '%s\n' "$(node -p "'@extractus/feed-extractor ' + JSON.parse(require('fs').readFileSync('./node_modules/@extractus/feed-extractor/package.json', 'utf8')).version")"
printf '%s\n' "$(node -p "'rss-parser ' + JSON.parse(require('fs').readFileSync('./node_modules/rss-parser/package.json', 'utf8')).version")"
printf '%s\n' "$(node -p "'feedme ' + JSON.parse(require('fs').readFileSync('./node_modules/feedme/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
