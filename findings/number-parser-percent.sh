#!/usr/bin/env bash
# Adobe’s NumberParser, told that what is typed is a French percentage, rounds it to a whole one: 12,5 % is 0.13, and 0,4 % is none at all.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @internationalized/number@3.6.9 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { NumberParser } from '@internationalized/number';
const parser = new NumberParser('fr-FR', { style: 'percent' });
for (const typed of ['12 %', '12,5 %', '0,4 %']) console.log(typed, '→', parser.parse(typed));
const decimal = new NumberParser('fr-FR');
for (const typed of ['12,5', '0,004']) console.log(typed, '→', decimal.parse(typed));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
12 % → 0.12
12,5 % → 0.125
0,4 % → 0.004
12,5 → 12.5
0,004 → 0.004
END
)
stands=$(cat <<'END'
12 % → 0.12
12,5 % → 0.13
0,4 % → 0
12,5 → 12.5
0,004 → 0.004
END
)
printf '%s\n' "$(node -p "'@internationalized/number ' + JSON.parse(require('fs').readFileSync('./node_modules/@internationalized/number/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
