#!/usr/bin/env bash
# citation-js writes é as {\' e}, with a space that TeX drops: bibutils reads an accent, a space and an e.
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
const item = { id: 'plan', type: 'report', title: 'Hébergement', publisher: 'Préfecture', issued: { 'date-parts': [[2019]] } };
console.log(new Cite([item]).format('bibtex'));
CODE
node write.mjs >plan.bib
seen="written: $(grep title plan.bib)
pandoc: $(pandoc -f bibtex -t csljson plan.bib | grep '"title"')
bibutils: $(bib2xml plan.bib 2>/dev/null | xml2ris 2>/dev/null | grep '^TI')"

guess=$(cat <<'END'
« Hébergement » is read again by both
END
)
stands=$(cat <<'END'
written: 	title = {H{\' e}bergement},
pandoc:     "title": "Hébergement",
bibutils: TI  - H´ ebergement
END
)
printf '%s\n' "$(node -p "['@citation-js/core', '@citation-js/plugin-bibtex'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' bibutils pandoc)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
