#!/usr/bin/env bash
# turndown (and html-to-text, alike) drops the quotation marks of <q>, which only the browser draws: a quotation becomes the site's own words.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . turndown@7.2.5 html-to-text@10.0.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import Turndown from 'turndown';
import { convert } from 'html-to-text';
const html = '<p>Le préfet annonce <q>cent places</q>.</p>';
console.log('turndown:', new Turndown().turndown(html));
console.log('html-to-text:', convert(html));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Le préfet annonce « cent places ». (or "cent places")
END
)
stands=$(cat <<'END'
turndown: Le préfet annonce cent places.
html-to-text: Le préfet annonce cent places.
END
)
printf '%s\n' "$(node -p "'turndown ' + require('./node_modules/turndown/package.json').version")" "$(node -p "'html-to-text ' + require('./node_modules/html-to-text/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
