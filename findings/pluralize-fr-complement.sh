#!/usr/bin/env bash
# pluralize-fr sets in the plural what completes a noun, and the preposition too: « préfets des régions », « appels às projets », « places d’hébergements »; but « chef-lieux » keeps its head singular.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . pluralize-fr@1.0.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const plural = createRequire(import.meta.url)('pluralize-fr');
for (const words of ['préfet de région', 'appel à projets', 'place d’hébergement', 'chef-lieu', 'km', 'procès-verbal'])
  console.log(words, '→', plural(words, 2));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
préfet de région → préfets de région
appel à projets → appels à projets
place d’hébergement → places d’hébergement
chef-lieu → chefs-lieux
km → km
procès-verbal → procès-verbaux
END
)
stands=$(cat <<'END'
préfet de région → préfets des régions
appel à projets → appels às projets
place d’hébergement → places d’hébergements
chef-lieu → chef-lieux
km → kms
procès-verbal → procès-verbaux
END
)
printf '%s\n' "$(node -p "'pluralize-fr ' + JSON.parse(require('fs').readFileSync('./node_modules/pluralize-fr/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
