#!/usr/bin/env bash
# Hunspell knows « Hauts-de-France » by its parts; nspell, given the same dictionary, does not: it takes it, and « dit-il », for mistakes, but neither « Nord-Pas-de-Calais » nor « arc-en-ciel ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . nspell@2.1.5 dictionary-fr@3.0.0 >/dev/null || exit 2
export DEBIAN_FRONTEND=noninteractive
dpkg -s hunspell >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends hunspell; } >/dev/null 2>&1 || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import dictionary from 'dictionary-fr';
const spell = createRequire(import.meta.url)('nspell')(dictionary);
writeFileSync('fr.aff', dictionary.aff);
writeFileSync('fr.dic', dictionary.dic);
for (const word of ['Nord-Pas-de-Calais', 'arc-en-ciel', 'Hauts-de-France', 'dit-il', 'Logement-dabor']) {
  const missed = execFileSync('hunspell', ['-d', './fr', '-i', 'utf-8', '-l'], { input: word, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  console.log(`${word}: hunspell ${missed === '' ? 'knows' : 'does not know'}, nspell ${spell.correct(word) ? 'knows' : 'does not know'}`);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Nord-Pas-de-Calais: hunspell knows, nspell knows
arc-en-ciel: hunspell knows, nspell knows
Hauts-de-France: hunspell knows, nspell knows
dit-il: hunspell knows, nspell knows
Logement-dabor: hunspell does not know, nspell does not know
END
)
stands=$(cat <<'END'
Nord-Pas-de-Calais: hunspell knows, nspell knows
arc-en-ciel: hunspell knows, nspell knows
Hauts-de-France: hunspell knows, nspell does not know
dit-il: hunspell knows, nspell does not know
Logement-dabor: hunspell does not know, nspell does not know
END
)
printf '%s\n' "$(node -p "'nspell ' + JSON.parse(require('fs').readFileSync('./node_modules/nspell/package.json', 'utf8')).version")" "$(node -p "'dictionary-fr ' + JSON.parse(require('fs').readFileSync('./node_modules/dictionary-fr/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
