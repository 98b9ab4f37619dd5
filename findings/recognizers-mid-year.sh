#!/usr/bin/env bash
# Microsoft’s recogniser of numbers, in French, reads « mi-2020 » as 2020 below zero.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @microsoft/recognizers-text-suite@1.3.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const { recognizeNumber, recognizeDateTime, Culture } = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');
const show = (found) => found.map(({ text, resolution }) => `${text} = ${resolution.value ?? JSON.stringify(resolution.values)}`).join(' ; ') || 'nothing';
for (const words of ['à la mi-2020', 'en 2019-2020']) console.log(words, '→', show(recognizeNumber(words, Culture.French)));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
à la mi-2020 → 2020
en 2019-2020 → 2019 ; 2020
END
)
stands=$(cat <<'END'
à la mi-2020 → -2020 = -2020
en 2019-2020 → 2019 = 2019 ; 2020 = 2020
END
)
printf '%s\n' "$(node -p "'@microsoft/recognizers-text-suite ' + JSON.parse(require('fs').readFileSync('./node_modules/@microsoft/recognizers-text-suite/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
