#!/usr/bin/env bash
# A difference of two pages where the first of a month becomes the second is not well formed: the raised « er » is closed and never opened, under an insertion that holds a deletion.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . htmldiff-js@1.0.5 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const HtmlDiff = createRequire(import.meta.url)('htmldiff-js').default;
for (const [before, after] of [['<p>le 3 mars</p>', '<p>le 2 mars</p>'], ['<p>le 1<sup>er</sup> mars</p>', '<p>le 2 mars</p>'], ['<p>le 2 mars</p>', '<p>le 1<sup>er</sup> mars</p>']])
  console.log(`${before} to ${after}:\n  ${HtmlDiff.execute(before, after)}`);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
<p>le 3 mars</p> to <p>le 2 mars</p>:
  <p>le <del class="diffmod">3</del><ins class="diffmod">2</ins> mars</p>
<p>le 1<sup>er</sup> mars</p> to <p>le 2 mars</p>:
  <p>le <del class="diffmod">1<sup>er</sup></del><ins class="diffmod">2</ins> mars</p>
<p>le 2 mars</p> to <p>le 1<sup>er</sup> mars</p>:
  <p>le <del class="diffmod">2</del><ins class="diffmod">1<sup>er</sup></ins> mars</p>
END
)
stands=$(cat <<'END'
<p>le 3 mars</p> to <p>le 2 mars</p>:
  <p>le <del class="diffmod">3</del><ins class="diffmod">2</ins> mars</p>
<p>le 1<sup>er</sup> mars</p> to <p>le 2 mars</p>:
  <p>le <del class="diffmod">1</del><ins class="mod"><del class="diffmod">er</del></sup><ins class="diffmod">2</ins> mars</p>
<p>le 2 mars</p> to <p>le 1<sup>er</sup> mars</p>:
  <p>le <del class="diffmod">2</del><ins class="diffmod">1</ins><sup><ins class="mod"><ins class="diffmod">er</ins></sup> mars</p>
END
)
printf '%s\n' "$(node -p "'htmldiff-js ' + JSON.parse(require('fs').readFileSync('./node_modules/htmldiff-js/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
