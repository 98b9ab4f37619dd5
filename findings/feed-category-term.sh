#!/usr/bin/env bash
# feed writes the name of a category as the label of an Atom category that has no term, which RFC 4287 requires.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . feed@6.0.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { Feed } from 'feed';
const feed = new Feed({ title: 'Actualités', id: 'https://exemple.fr/', link: 'https://exemple.fr/', updated: new Date(0), copyright: 'x' });
feed.addItem({ title: 'Plan', id: 'https://exemple.fr/1', link: 'https://exemple.fr/1', date: new Date(0), category: [{ name: 'Logement' }] });
console.log(feed.atom1().match(/<category.*/)[0]);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
<category term="Logement"/>, as in RSS
END
)
stands=$(cat <<'END'
<category label="Logement"/>
END
)
printf '%s\n' "$(node -p "'feed ' + require('./node_modules/feed/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
