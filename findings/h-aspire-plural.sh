#!/usr/bin/env bash
# A list of French words with an aspirated h knows « haut » and « handicap », not « hauts » nor « handicapé »: who writes « de » or « d’ » by it writes « d’Hauts-de-France ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . french-h-muet-aspire@2.10.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import french from 'french-h-muet-aspire';
const of = (word) => (french.isHAspire(word) ? 'de ' : 'd’') + word;
for (const word of ['haut', 'hauts', 'handicap', 'handicapé', 'halte', 'haltes', 'Hauts-de-France']) console.log(of(word));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
de haut
de hauts
de handicap
de handicapé
de halte
de haltes
de Hauts-de-France
END
)
stands=$(cat <<'END'
de haut
d’hauts
de handicap
d’handicapé
de halte
d’haltes
d’Hauts-de-France
END
)
printf '%s\n' "$(node -p "'french-h-muet-aspire ' + JSON.parse(require('fs').readFileSync('./node_modules/french-h-muet-aspire/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
