#!/usr/bin/env bash
# A title typed as it is written, « Logement : 300 places », is an error for lunr: what stands before a colon is the name of a field.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . lunr@2.3.9 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import lunr from 'lunr';
const index = lunr(function () {
  this.field('titre');
  this.add({ id: 'plan', titre: 'Logement : 300 places à Lille' });
});
for (const words of ['Logement 300 places', 'Logement : 300 places', 'Logement: 300 places', 'Plan 10:30'])
  try {
    console.log(words, '→', index.search(words).map(({ ref }) => ref).join(' '));
  } catch (error) {
    console.log(words, '→', error.message);
  }
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Logement 300 places → plan
Logement : 300 places → plan
Logement: 300 places → plan
Plan 10:30 → 
END
)
stands=$(cat <<'END'
Logement 300 places → plan
Logement : 300 places → unrecognised field '', possible fields: 'titre'
Logement: 300 places → unrecognised field 'Logement', possible fields: 'titre'
Plan 10:30 → unrecognised field '10', possible fields: 'titre'
END
)
printf '%s\n' "$(node -p "'lunr ' + JSON.parse(require('fs').readFileSync('./node_modules/lunr/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
