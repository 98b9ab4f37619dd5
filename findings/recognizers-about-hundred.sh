#!/usr/bin/env bash
# Microsoft’s recogniser of numbers, in French, reads « une centaine de places » and « un millier d’aides » as 1.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @microsoft/recognizers-text-suite@1.3.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const { recognizeNumber, Culture } = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');
for (const words of ['cent places', 'une centaine de places', 'un millier de places'])
  console.log(words, '→', recognizeNumber(words, Culture.French).map(({ text, resolution }) => `${text} = ${resolution.value}`).join(' ; ') || 'nothing');
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
cent places → cent = 100
une centaine de places → centaine = 100, or nothing
un millier de places → millier = 1000, or nothing
END
)
stands=$(cat <<'END'
cent places → cent = 100
une centaine de places → une = 1
un millier de places → un = 1
END
)
printf '%s\n' "$(node -p "'@microsoft/recognizers-text-suite ' + JSON.parse(require('fs').readFileSync('./node_modules/@microsoft/recognizers-text-suite/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
