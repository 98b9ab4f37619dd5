#!/usr/bin/env bash
# The BibTeX parser of Better BibTeX for Zotero turns the raised « er » of « 1er » into letters of another alphabet (1ᵉʳ) as soon as the entry says that it is in French.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @retorquere/bibtex-parser@9.0.29 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { parse } from '@retorquere/bibtex-parser';
for (const language of ['', 'langid={french}, ']) {
  const { entries } = parse(`@report{a, ${language}title={Le 1\\textsuperscript{er} bilan}}`);
  console.log(`${language || 'no language, '}${entries[0].fields.title}`);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
<sup>er</sup>, or er, on both lines
END
)
stands=$(cat <<'END'
no language, Le 1<sup><span class="nocase">er</span></sup> bilan
langid={french}, Le 1ᵉʳ bilan
END
)
printf '%s\n' "$(node -p "'@retorquere/bibtex-parser ' + JSON.parse(require('fs').readFileSync('./node_modules/@retorquere/bibtex-parser/package.json')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
