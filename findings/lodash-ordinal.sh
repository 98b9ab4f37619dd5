#!/usr/bin/env bash
# lodash keeps an English ordinal whole (1st) and cuts a French one in two (1er, 2e): an address made with it says « 1-er ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . lodash@4.18.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import _ from 'lodash';
for (const title of ['1st committee', '1er comité', '2e conférence']) console.log(title, '→', _.kebabCase(title));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
1st committee → 1st-committee
1er comité → 1er-comite
2e conférence → 2e-conference
END
)
stands=$(cat <<'END'
1st committee → 1st-committee
1er comité → 1-er-comite
2e conférence → 2-e-conference
END
)
printf '%s\n' "$(node -p "'lodash ' + JSON.parse(require('fs').readFileSync('./node_modules/lodash/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
