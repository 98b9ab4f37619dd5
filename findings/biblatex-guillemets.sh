#!/usr/bin/env bash
# biblatex-csl-converter drops without an error the commands of French LaTeX: guillemets, the ordinal of 1er, the number sign.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . biblatex-csl-converter@3.2.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { BibLatexParser } from 'biblatex-csl-converter';
const source = String.raw`@misc{a, title = {Le \og plan\fg{} du 1\ier{} mars, \No 3, n\textsuperscript{o} 4}, date = {2020}}`;
const { entries, errors, warnings } = new BibLatexParser(source, { processUnexpected: true }).parse();
console.log(entries[1].fields.title.map(({ text }) => text).join(''));
console.log(errors.length, 'errors,', warnings.length, 'warnings');
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Le « plan » du 1er mars, N° 3, no 4
END
)
stands=$(cat <<'END'
Le  plan du 1 mars,  3, no 4
0 errors, 0 warnings
END
)
printf '%s\n' "$(node -p "'biblatex-csl-converter ' + JSON.parse(require('fs').readFileSync('./node_modules/biblatex-csl-converter/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
