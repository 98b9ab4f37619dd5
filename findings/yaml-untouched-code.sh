#!/usr/bin/env bash
# yaml changes one key of a document and rewrites the codes that nobody touched: 02691 becomes 2691.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . yaml@2.9.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import YAML from 'yaml';
const document = YAML.parseDocument('commune: Laon\ninsee: 02408\ntelephone: 0353010203\nseuil: 1e3\n');
document.set('commune', 'Laon (Aisne)');
console.log(String(document).trim());
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
the lines of the other keys stay as they were
END
)
stands=$(cat <<'END'
commune: Laon (Aisne)
insee: 2408
telephone: 353010203
seuil: 1e+3
END
)
printf '%s\n' "$(node -p "'yaml ' + require('./node_modules/yaml/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
