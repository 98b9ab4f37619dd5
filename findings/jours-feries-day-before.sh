#!/usr/bin/env bash
# @socialgouv/jours-feries gives midnight of the place of the computer: in Paris, the ISO date of « Noël » is the 24th of December.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @socialgouv/jours-feries@2.0.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const given = createRequire(import.meta.url)('@socialgouv/jours-feries');
const days = (given.default ?? given)(2024);
for (const name of ['Noël', 'Fête du travail']) console.log(process.env.TZ, name, '→', days[name].toISOString().slice(0, 10));
CODE
seen=$(TZ=Europe/Paris node try.mjs; TZ=UTC node try.mjs 2>&1)

guess=$(cat <<'END'
Europe/Paris Noël → 2024-12-25
Europe/Paris Fête du travail → 2024-05-01
UTC Noël → 2024-12-25
UTC Fête du travail → 2024-05-01
END
)
stands=$(cat <<'END'
Europe/Paris Noël → 2024-12-24
Europe/Paris Fête du travail → 2024-04-30
UTC Noël → 2024-12-25
UTC Fête du travail → 2024-05-01
END
)
printf '%s\n' "$(node -p "'@socialgouv/jours-feries ' + JSON.parse(require('fs').readFileSync('./node_modules/@socialgouv/jours-feries/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
