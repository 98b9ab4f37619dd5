#!/usr/bin/env bash
# With the apostrophe of a keyboard, Hypher lets a line end after « l' » and after « aujourd' »; with the typographic one, it does not.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . hypher@0.2.5 hyphenation.fr@0.2.1 >/dev/null || exit 2

cat >try.cjs <<'CODE'
const Hypher = require('hypher');
const french = new Hypher(require('hyphenation.fr'));
for (const word of ['l’hébergement', "l'hébergement", 'aujourd’hui', "aujourd'hui"]) console.log(french.hyphenateText(word).replaceAll('\u00ad', '·'));
CODE
seen=$(node try.cjs 2>&1)

guess=$(cat <<'END'
l’hé·ber·ge·ment
l'hé·ber·ge·ment
au·jour·d’hui
au·jour·d'hui
END
)
stands=$(cat <<'END'
l’hé·ber·ge·ment
l'·hé·ber·ge·ment
au·jour·d’hui
au·jourd'·hui
END
)
printf '%s\n' "$(node -p "'hypher ' + JSON.parse(require('fs').readFileSync('./node_modules/hypher/package.json', 'utf8')).version")" "$(node -p "'hyphenation.fr ' + JSON.parse(require('fs').readFileSync('./node_modules/hyphenation.fr/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
