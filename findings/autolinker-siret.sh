#!/usr/bin/env bash
# Autolinker makes a telephone link of a SIRET written in groups, and none of a French telephone number.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . autolinker@4.1.5 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import autolinker from 'autolinker';
const link = autolinker.default ?? autolinker;
for (const text of ['SIRET 123 456 789 00012', 'Tél. 01 99 00 12 34', 'Tél. 0199001234'])
  console.log(link.link(text, { newWindow: false }));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
SIRET 123 456 789 00012
Tél. <a href="tel:0199001234">01 99 00 12 34</a>
Tél. <a href="tel:0199001234">0199001234</a>
END
)
stands=$(cat <<'END'
SIRET <a href="tel:12345678900012">123 456 789 00012</a>
Tél. 01 99 00 12 34
Tél. 0199001234
END
)
printf '%s\n' "$(node -p "'autolinker ' + JSON.parse(require('fs').readFileSync('./node_modules/autolinker/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
