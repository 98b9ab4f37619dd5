#!/usr/bin/env bash
# citation-js writes the day of a report in its BibTeX month, month = {apr 1}: pandoc then drops the month as well, and bibutils makes 2019/apr 1/ of it.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 >/dev/null || exit 2
export DEBIAN_FRONTEND=noninteractive
{ command -v bib2xml && command -v pandoc; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends bibutils pandoc; } >/dev/null 2>&1 || exit 2

cat >write.mjs <<'CODE'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
const item = (day) => ({ id: 'plan', type: 'report', title: 'Plan', issued: { 'date-parts': [[2019, 4, ...day]] } });
console.log(new Cite([item(process.argv.slice(2).map(Number))]).format('bibtex'));
CODE
seen=$(for day in '' 1; do
  node write.mjs $day >plan.bib
  echo "$(grep month plan.bib) pandoc: $(pandoc -f bibtex -t csljson plan.bib | tr -d ' \n' | grep -o '"date-parts":[^}]*') bibutils: $(bib2xml plan.bib 2>/dev/null | xml2ris 2>/dev/null | grep '^DA')"
done)

guess=$(cat <<'END'
April 2019 is read in both, with or without its day
END
)
stands=$(cat <<'END'
	month = {4}, pandoc: "date-parts":[[2019,4]] bibutils: DA  - 2019/04/
	month = {apr 1}, pandoc: "date-parts":[[2019]] bibutils: DA  - 2019/apr 1/
END
)
printf '%s\n' "$(node -p "['@citation-js/core', '@citation-js/plugin-bibtex'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' bibutils pandoc)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
