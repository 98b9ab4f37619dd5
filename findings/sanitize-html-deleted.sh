#!/usr/bin/env bash
# sanitize-html keeps <s>, <mark> and <q>, but takes <del> and <ins> away around their words: 200 corrected to 300 becomes 200300.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . sanitize-html@2.17.5 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import sanitize from 'sanitize-html';
console.log(sanitize('<p>Le plan ouvre <del>200</del><ins>300</ins> places, et non <s>400</s>.</p>'));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
<p>Le plan ouvre <del>200</del><ins>300</ins> places, et non <s>400</s>.</p> (or 300 alone)
END
)
stands=$(cat <<'END'
<p>Le plan ouvre 200300 places, et non <s>400</s>.</p>
END
)
printf '%s\n' "$(node -p "'sanitize-html ' + JSON.parse(require('fs').readFileSync('./node_modules/sanitize-html/package.json')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
