#!/usr/bin/env bash
# Without langid, biblatex-csl-converter takes the capitals of a title for English ones: « l’État » becomes « l’état », « Hauts-de-France » « hauts-de-france ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . biblatex-csl-converter@3.2.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { CSLExporter, parse } from 'biblatex-csl-converter';
for (const language of ['', 'langid = {french}, ']) {
  const { entries } = parse(`@misc{a, ${language}title = {Le bilan de l’État dans les Hauts-de-France}, date = {2020-07-10}}`);
  console.log(language === '' ? 'without langid:' : 'with langid:', new CSLExporter(entries).parse()[1].title);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
without langid: Le bilan de l’État dans les Hauts-de-France
with langid: Le bilan de l’État dans les Hauts-de-France
END
)
stands=$(cat <<'END'
without langid: Le bilan de l’état dans les hauts-de-france
with langid: Le bilan de l’État dans les Hauts-de-France
END
)
printf '%s\n' "$(node -p "'biblatex-csl-converter ' + JSON.parse(require('fs').readFileSync('./node_modules/biblatex-csl-converter/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
