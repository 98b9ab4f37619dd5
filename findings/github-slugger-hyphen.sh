#!/usr/bin/env bash
# github-slugger, which gives headings their addresses, drops the hyphen that may not break, the dash between years and the space of thousands, where it keeps their plain signs.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . github-slugger@2.0.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { slug } from 'github-slugger';
for (const text of ['Hauts-de-France', 'Hauts\u2011de\u2011France', 'Plan 2018-2022', 'Plan 2018\u20132022', '1 500 places', '1\u202f500 places']) console.log(`${text} -> ${slug(text)}`);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
three pairs: a hyphen, a dash and a space give a hyphen, whatever their kind
END
)
stands=$(cat <<'END'
Hauts-de-France -> hauts-de-france
Hauts‑de‑France -> hautsdefrance
Plan 2018-2022 -> plan-2018-2022
Plan 2018–2022 -> plan-20182022
1 500 places -> 1-500-places
1 500 places -> 1500-places
END
)
printf '%s\n' "$(node -p "['github-slugger'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
