#!/usr/bin/env bash
# slugify gives one address to « 1,5 M€ » and « 15 M€ ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . slugify@1.6.9 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import slugify from 'slugify';
for (const title of ['Aide de 1,5 M€', 'Aide de 15 M€']) console.log(slugify(title, { lower: true, strict: true, locale: 'fr' }));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
aide-de-1-5-meuro and aide-de-15-meuro
END
)
stands=$(cat <<'END'
aide-de-15-meuro
aide-de-15-meuro
END
)
printf '%s\n' "$(node -p "'slugify ' + require('./node_modules/slugify/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
