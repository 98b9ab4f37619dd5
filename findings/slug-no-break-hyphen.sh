#!/usr/bin/env bash
# A slug made by « slug » drops every hyphen but the plain one: « Hauts‑de‑France », as Word keeps it whole, is « hautsdefrance », and its page is not that of Hauts-de-France.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . slug@12.0.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import slug from 'slug';
for (const [name, hyphen] of [['plain hyphen', '-'], ['hyphen of Unicode, U+2010', '\u2010'], ['no-break hyphen, U+2011', '\u2011'], ['en dash', '\u2013']])
  console.log(`${name}: ${slug(`Hauts${hyphen}de${hyphen}France`)}`);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
plain hyphen: hauts-de-france
hyphen of Unicode, U+2010: hauts-de-france
no-break hyphen, U+2011: hauts-de-france
en dash: hauts-de-france
END
)
stands=$(cat <<'END'
plain hyphen: hauts-de-france
hyphen of Unicode, U+2010: hautsdefrance
no-break hyphen, U+2011: hautsdefrance
en dash: hautsdefrance
END
)
printf '%s\n' "$(node -p "'slug ' + JSON.parse(require('fs').readFileSync('./node_modules/slug/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
