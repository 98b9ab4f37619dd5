#!/usr/bin/env bash
# namecase, which mends names in capitals, takes « MAC » for a Scottish one in any name, and does not know the French apostrophe.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . namecase@1.1.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import namecase from 'namecase';
const mended = namecase.default ?? namecase;
for (const name of ['MACRON', 'MACHEREY', 'D’HAUTECLOQUE', "D'HAUTECLOQUE"]) console.log(name, '=', mended(name));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
MACRON = Macron
MACHEREY = Macherey
D’HAUTECLOQUE = D’Hautecloque
D'HAUTECLOQUE = D'Hautecloque
END
)
stands=$(cat <<'END'
MACRON = MacRon
MACHEREY = MacHerey
D’HAUTECLOQUE = D’hautecloque
D'HAUTECLOQUE = D'Hautecloque
END
)
printf '%s\n' "$(node -p "'namecase ' + JSON.parse(require('fs').readFileSync('./node_modules/namecase/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
