#!/usr/bin/env bash
# A list of ISO 3166-2 asked for Hauts-de-France does not know it: its French regions are those of before 2016, and its code 59 alone would lead a department to « Nord-Pas-de-Calais ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . iso-3166-2@1.0.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import iso from 'iso-3166-2';
for (const code of ['FR-HDF', 'FR-GES', 'FR-59', 'FR-O', 'FR-S']) {
  const found = iso.subdivision(code);
  console.log(code, '→', found === null ? 'unknown' : `${found.name} (${found.type})`);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
FR-HDF → Hauts-de-France (Metropolitan region)
FR-GES → Grand Est (Metropolitan region)
FR-59 → Nord (Metropolitan department)
FR-O → unknown
FR-S → unknown
END
)
stands=$(cat <<'END'
FR-HDF → unknown
FR-GES → unknown
FR-59 → Nord (Metropolitan department)
FR-O → Nord-Pas-de-Calais (Metropolitan region)
FR-S → Picardie (Metropolitan region)
END
)
printf '%s\n' "$(node -p "'iso-3166-2 ' + JSON.parse(require('fs').readFileSync('./node_modules/iso-3166-2/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
