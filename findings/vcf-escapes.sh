#!/usr/bin/env bash
# A reader of cards leaves the escapes of vCard in what it reads: « Lille\\, Nord », and « \\n » for a line break, so that a French address is shown with its backslashes.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . vcf@2.1.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const Card = createRequire(import.meta.url)('vcf');
const card = new Card().parse(['BEGIN:VCARD', 'VERSION:4.0', 'FN:Bureau de la presse', 'ORG:Préfecture\\, région et département;Cabinet', 'NOTE:Ouvert à 9 h\\, sauf le lundi\\nFermé en août', 'END:VCARD', ''].join('\r\n'));
for (const name of ['org', 'note']) console.log(`${name}: ${card.get(name).valueOf()}`);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
org: Préfecture, région et département;Cabinet
note: Ouvert à 9 h, sauf le lundi
Fermé en août
END
)
stands=$(cat <<'END'
org: Préfecture\, région et département;Cabinet
note: Ouvert à 9 h\, sauf le lundi\nFermé en août
END
)
printf '%s\n' "$(node -p "'vcf ' + JSON.parse(require('fs').readFileSync('./node_modules/vcf/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
