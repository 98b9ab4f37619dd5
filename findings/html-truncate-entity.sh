#!/usr/bin/env bash
# An extract of a page is cut by html-truncate within the no-break space that French puts after « : it ends with « &n... ». The entity counts as six letters.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . html-truncate@1.2.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const truncate = require('html-truncate');
for (const page of ['<p>Il dit : «&nbsp;12 places&nbsp;»</p>', '<p>Il dit : « 12 places »</p>', '<p>L&rsquo;État crée</p>'])
  for (const length of [12, 14]) console.log(page, length, '→', truncate(page, length));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
<p>Il dit : «&nbsp;12 places&nbsp;»</p> 12 → <p>Il dit : «&nbsp;1...</p>
<p>Il dit : «&nbsp;12 places&nbsp;»</p> 14 → <p>Il dit : «&nbsp;12 ...</p>
<p>Il dit : « 12 places »</p> 12 → <p>Il dit : « 1...</p>
<p>Il dit : « 12 places »</p> 14 → <p>Il dit : « 12 ...</p>
<p>L&rsquo;État crée</p> 12 → <p>L&rsquo;État crée</p>
<p>L&rsquo;État crée</p> 14 → <p>L&rsquo;État crée</p>
END
)
stands=$(cat <<'END'
<p>Il dit : «&nbsp;12 places&nbsp;»</p> 12 → <p>Il dit : «&n...</p>
<p>Il dit : «&nbsp;12 places&nbsp;»</p> 14 → <p>Il dit : «&nbs...</p>
<p>Il dit : « 12 places »</p> 12 → <p>Il dit : « 1...</p>
<p>Il dit : « 12 places »</p> 14 → <p>Il dit : « 12 ...</p>
<p>L&rsquo;État crée</p> 12 → <p>L&rsquo;État...</p>
<p>L&rsquo;État crée</p> 14 → <p>L&rsquo;État c...</p>
END
)
printf '%s\n' "$(node -p "'html-truncate ' + JSON.parse(require('fs').readFileSync('./node_modules/html-truncate/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
