#!/usr/bin/env bash
# In a message of ICU, the apostrophe of an elision right before a value quotes the brace: « l'{organisme} » is shown « l{organisme} ». With the typographic apostrophe it is what one means.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . intl-messageformat@12.1.5 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { IntlMessageFormat } from 'intl-messageformat';
for (const message of ["Le plan de {organisme}", "Le plan d'{organisme}", "Il n'y a qu'un plan d'{organisme}", 'Le plan d’{organisme}'])
  console.log(message, '→', new IntlMessageFormat(message, 'fr').format({ organisme: 'Arras' }));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Le plan de {organisme} → Le plan de Arras
Le plan d'{organisme} → Le plan d'Arras
Il n'y a qu'un plan d'{organisme} → Il n'y a qu'un plan d'Arras
Le plan d’{organisme} → Le plan d’Arras
END
)
stands=$(cat <<'END'
Le plan de {organisme} → Le plan de Arras
Le plan d'{organisme} → Le plan d{organisme}
Il n'y a qu'un plan d'{organisme} → Il n'y a qu'un plan d{organisme}
Le plan d’{organisme} → Le plan d’Arras
END
)
printf '%s\n' "$(node -p "'intl-messageformat ' + JSON.parse(require('fs').readFileSync('./node_modules/intl-messageformat/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
