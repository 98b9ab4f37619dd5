#!/usr/bin/env bash
# rss-parser moves the words of an Atom entry whose content is XHTML: the text first, what stands in links after.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . rss-parser@3.13.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import Parser from 'rss-parser';
const feed = await new Parser().parseString(`<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Actualités</title><id>tag:exemple.fr,2019:flux</id>
<updated>2019-01-16T00:00:00Z</updated><author><name>Préfecture</name></author>
<entry><title>Plan</title><id>tag:exemple.fr,2019:1</id><updated>2019-01-16T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le <a href="https://exemple.fr/plan">plan hiver</a> ouvre <strong>100 places</strong> à Lille.</p></div></content>
</entry></feed>`);
console.log(feed.items[0].contentSnippet);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Le plan hiver ouvre 100 places à Lille.
END
)
stands=$(cat <<'END'
Le  ouvre  à Lille.plan hiver100 places
END
)
printf '%s\n' "$(node -p "'rss-parser ' + require('./node_modules/rss-parser/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
