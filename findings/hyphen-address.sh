#!/usr/bin/env bash
# hyphen, with its French patterns, puts soft hyphens inside an address that is written in the text.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . hyphen@1.14.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import hyphen from 'hyphen/fr/index.js';
const text = 'Voir https://exemple.invalid/hebergement ou ecrire@hebergement.invalid';
console.log(hyphen.hyphenateSync(text).replaceAll('\u00ad', '|'));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
the address and the account as they were written
END
)
stands=$(cat <<'END'
Voir https://exemple.in|va|lid/he|ber|ge|ment ou ecrire@he|ber|ge|ment.in|va|lid
END
)
printf '%s\n' "$(node -p "'hyphen ' + JSON.parse(require('fs').readFileSync('./node_modules/hyphen/package.json')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
