#!/usr/bin/env bash
# A French stemmer parts a plural from its singular in « région », « mission » and « maison », and joins « préfets », « actions » and « logements » to theirs.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . talisman@1.1.4 >/dev/null || exit 2

cat >try.cjs <<'CODE'
const carry = require('talisman/stemmers/french/carry');
const stem = carry.default ?? carry;
for (const word of ['préfet', 'action', 'logement', 'maison', 'mission', 'région', 'réunion']) console.log(word, stem(word) === stem(word + 's') ? 'one root' : `two roots: ${stem(word)}, ${stem(word + 's')}`);
CODE
seen=$(node try.cjs 2>&1)

guess=$(cat <<'END'
préfet one root
action one root
logement one root
maison one root
mission one root
région one root
réunion one root
END
)
stands=$(cat <<'END'
préfet one root
action one root
logement one root
maison two roots: maison, mais
mission two roots: mission, mis
région two roots: région, rég
réunion two roots: réunion, réun
END
)
printf '%s\n' "$(node -p "'talisman ' + JSON.parse(require('fs').readFileSync('./node_modules/talisman/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
