#!/usr/bin/env bash
# Microsoft’s recogniser of sums, in French, loses the number of « 12 millions d’euros » when the apostrophe is the typographic one.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @microsoft/recognizers-text-suite@1.3.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const { recognizeCurrency, Culture } = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');
for (const words of ['12 M€', '12 000 euros', '12 millions d’euros', "12 millions d'euros"])
  console.log(words, '→', recognizeCurrency(words, Culture.French).map(({ resolution }) => `${resolution.value} ${resolution.unit}`).join(' ; ') || 'nothing');
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
12 M€ → 12000000 Euro
12 000 euros → 12000 Euro
12 millions d’euros → 12000000 Euro
12 millions d'euros → 12000000 Euro
END
)
stands=$(cat <<'END'
12 M€ → 12000000 Euro
12 000 euros → 12000 Euro
12 millions d’euros → null Euro
12 millions d'euros → 12000000 Euro
END
)
printf '%s\n' "$(node -p "'@microsoft/recognizers-text-suite ' + JSON.parse(require('fs').readFileSync('./node_modules/@microsoft/recognizers-text-suite/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
