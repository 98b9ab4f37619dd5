#!/usr/bin/env bash
# edtf reads a season as it should, and prints it in French as the first of January.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . edtf@4.11.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import edtf, { format } from 'edtf';
for (const text of ['2020-21', '2020-23']) {
  const date = edtf(text);
  console.log(text, date.type, '→', format(date, 'fr'), '|', format(date, 'en'));
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
2020-21 Season → printemps 2020 | spring 2020
2020-23 Season → automne 2020 | autumn 2020
END
)
stands=$(cat <<'END'
2020-21 Season → 01/01/2020 | 1/1/2020
2020-23 Season → 01/07/2020 | 7/1/2020
END
)
printf '%s\n' "$(node -p "'edtf ' + JSON.parse(require('fs').readFileSync('./node_modules/edtf/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
