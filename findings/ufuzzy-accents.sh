#!/usr/bin/env bash
# For uFuzzy, as it comes, an accented letter is no letter: « été » is searched as « t », and finds « Hauts-de-France » and « Hébergement à Béthune ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @leeoniya/ufuzzy@1.0.19 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import uFuzzy from '@leeoniya/ufuzzy';
const titles = ['Plan d’été', 'Hauts-de-France', 'Hébergement à Béthune', 'Plan pour le Nord', 'L’état des lieux'];
const search = new uFuzzy();
for (const words of ['plan', 'été', 'l’état', 'hébergement']) console.log(words, '→', (search.search(titles, words)[0] ?? []).map((at) => titles[at]).join(' | '));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
plan → Plan d’été | Plan pour le Nord
été → Plan d’été
l’état → L’état des lieux
hébergement → Hébergement à Béthune
END
)
stands=$(cat <<'END'
plan → Plan d’été | Plan pour le Nord
été → Plan d’été | Hauts-de-France | Hébergement à Béthune | L’état des lieux
l’état → L’état des lieux
hébergement → Hébergement à Béthune
END
)
printf '%s\n' "$(node -p "'@leeoniya/ufuzzy ' + JSON.parse(require('fs').readFileSync('./node_modules/@leeoniya/ufuzzy/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
