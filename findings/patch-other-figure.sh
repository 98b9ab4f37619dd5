#!/usr/bin/env bash
# A correction of 300 into 400, applied by diff-match-patch to a text that has 250, makes 4250 of it, and is said to have been applied.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . diff-match-patch@1.0.5 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const Patch = require('diff-match-patch');
const patch = new Patch();
const fix = patch.patch_make('L’État crée 300 places.', 'L’État crée 400 places.');
for (const text of ['L’État crée 300 places.', 'L’État crée 250 places.', 'L’État crée 900 places.', 'L’État ouvre 300 lits.', 'Le préfet signe.'])
  console.log(text, '→', ...patch.patch_apply(fix, text).map(String));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
L’État crée 300 places. → L’État crée 400 places. true
L’État crée 250 places. → L’État crée 250 places. false
L’État crée 900 places. → L’État crée 900 places. false
L’État ouvre 300 lits. → L’État ouvre 400 lits. true
Le préfet signe. → Le préfet signe. false
END
)
stands=$(cat <<'END'
L’État crée 300 places. → L’État crée 400 places. true
L’État crée 250 places. → L’État crée 4250 places. true
L’État crée 900 places. → L’État crée 400 places. true
L’État ouvre 300 lits. → L’État ouvre 400 lits. true
Le préfet signe. → Le préfet signe. false
END
)
printf '%s\n' "$(node -p "'diff-match-patch ' + JSON.parse(require('fs').readFileSync('./node_modules/diff-match-patch/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
