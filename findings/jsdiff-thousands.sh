#!/usr/bin/env bash
# A difference of words cuts a French number at its spaces, no-break ones too: from 1 000 to 1 200 it shows that « 000 » became « 200 », and from 12,5 to 12,7 that 5 became 7.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . diff@9.0.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { diffWords } from 'diff';
const shown = (before, after) =>
  diffWords(before, after).map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value)).join('');
console.log(shown('ouvre 1 000 places', 'ouvre 1 200 places'));
console.log(shown('ouvre 1\u202F000 places', 'ouvre 1\u202F200 places').replaceAll('\u202F', '_'));
console.log(shown('une hausse de 12,5 %', 'une hausse de 12,7 %'));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
ouvre [-1 000-]{+1 200+} places
ouvre [-1_000-]{+1_200+} places
une hausse de [-12,5-]{+12,7+} %
END
)
stands=$(cat <<'END'
ouvre 1 [-000-]{+200+} places
ouvre 1_[-000-]{+200+} places
une hausse de 12,[-5-]{+7+} %
END
)
printf '%s\n' "$(node -p "'diff ' + JSON.parse(require('fs').readFileSync('./node_modules/diff/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
