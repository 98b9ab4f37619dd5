#!/usr/bin/env bash
# A detector of languages, asked of the headings of French press releases, answers Latin, Finnish, Romanian, Norwegian, or nothing.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . tinyld@1.3.4 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { detect } from 'tinyld';
for (const heading of ['Communiqué de presse', 'Point presse', 'Convention CAF', 'Lutte contre la pauvreté', 'Maraudes'])
  console.log(heading, '→', detect(heading) || 'none');
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Communiqué de presse → fr
Point presse → fr
Convention CAF → fr
Lutte contre la pauvreté → fr
Maraudes → fr
END
)
stands=$(cat <<'END'
Communiqué de presse → la
Point presse → fi
Convention CAF → ro
Lutte contre la pauvreté → no
Maraudes → none
END
)
printf '%s\n' "$(node -p "'tinyld ' + JSON.parse(require('fs').readFileSync('./node_modules/tinyld/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
