#!/usr/bin/env bash
# feed-extractor gives as the link of an Atom entry the first one written, here the source that it names as related, not the page of the entry.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @extractus/feed-extractor@8.0.3 >/dev/null || exit 2

cat >feed.xml <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
  <id>https://exemple.fr/flux</id><title>Communiqués</title><updated>2019-04-02T12:00:00Z</updated><author><name>Préfecture</name></author>
  <entry>
    <id>tag:exemple.fr,2019:plan</id><title>Le plan</title><summary>Cent places.</summary>
    <link rel="related" href="https://exemple.fr/source.pdf"/><link rel="alternate" href="https://exemple.fr/plan/"/>
    <published>2019-04-01T12:00:00Z</published><updated>2019-04-02T12:00:00Z</updated>
  </entry>
</feed>
XML
cat >try.mjs <<'CODE'
import { readFileSync } from 'node:fs';
import { extractFromXml } from '@extractus/feed-extractor';
console.log(extractFromXml(readFileSync('feed.xml', 'utf8')).entries[0].link);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
https://exemple.fr/plan/, the alternate
END
)
stands=$(cat <<'END'
https://exemple.fr/source.pdf
END
)
printf '%s\n' "$(node -p "['@extractus/feed-extractor'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
