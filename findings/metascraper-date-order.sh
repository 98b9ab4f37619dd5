#!/usr/bin/env bash
# metascraper, on a page that says it is French, reads « Mis à jour le 03/02/2020 » as the 2nd of March, and « Publié le 15 janvier 2020 » not at all.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . metascraper@5.49.24 metascraper-date@5.49.24 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const read = require('metascraper')([require('metascraper-date')()]);
for (const words of ['Mis à jour le 03/02/2020', 'Publié le 15 janvier 2020', 'Publié le 2020-02-03'])
  console.log(words, '→', (await read({ url: 'https://exemple.fr/', html: `<html lang="fr"><p class="date">${words}</p></html>` })).date?.slice(0, 10));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Mis à jour le 03/02/2020 → 2020-02-03
Publié le 15 janvier 2020 → 2020-01-15
Publié le 2020-02-03 → 2020-02-03
END
)
stands=$(cat <<'END'
Mis à jour le 03/02/2020 → 2020-03-02
Publié le 15 janvier 2020 → undefined
Publié le 2020-02-03 → 2020-02-03
END
)
printf '%s\n' "$(node -p "'metascraper ' + JSON.parse(require('fs').readFileSync('./node_modules/metascraper/package.json', 'utf8')).version")" "$(node -p "'metascraper-date ' + JSON.parse(require('fs').readFileSync('./node_modules/metascraper-date/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
