#!/usr/bin/env bash
# citation-js writes a newspaper article in RIS without its authors and with the year alone.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');
const item = { id: 'x', title: 'Le plan', author: [{ family: 'Durand', given: 'Anne' }], issued: { 'date-parts': [[2019, 1, 16]] } };
for (const type of ['report', 'article-newspaper', 'chapter']) {
  const ris = new Cite({ ...item, type }).format('ris').trim().split('\n');
  console.log(ris.filter((line) => /^(TY|AU|DA|PY)/.test(line)).join(' / '));
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
AU and DA for the three of them
END
)
stands=$(cat <<'END'
TY  - RPRT / AU  - Durand, Anne / DA  - 2019/1/16/ / PY  - 2019
TY  - NEWS / PY  - 2019
TY  - CHAP / AU  - Durand, Anne / PY  - 2019
END
)
printf '%s\n' "$(node -p "'@citation-js/core ' + require('./node_modules/@citation-js/core/package.json').version")" "$(node -p "'@citation-js/plugin-ris ' + require('./node_modules/@citation-js/plugin-ris/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
