#!/usr/bin/env bash
# html-minifier-terser takes away the spaces around <data>, as if it were a block, and keeps those around <time>: « ouvre 1 500 places » becomes « ouvre1 500places ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . html-minifier-terser@7.2.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { minify } from 'html-minifier-terser';
const page = '<p>Le plan ouvre <data value="1500">1 500</data> places le <time datetime="2019-04-02">2 avril</time> 2019.</p>';
console.log(await minify(page, { collapseWhitespace: true }));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
the paragraph as it was: <data> is in the text, like <time>
END
)
stands=$(cat <<'END'
<p>Le plan ouvre<data value="1500">1 500</data>places le <time datetime="2019-04-02">2 avril</time> 2019.</p>
END
)
printf '%s\n' "$(node -p "['html-minifier-terser'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
