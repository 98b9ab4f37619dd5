#!/usr/bin/env bash
# The French quotation marks of BibTeX, \og and \fg: bibutils makes a Danish ø, citation-js glues the commands to the word,
# pandoc drops the marks. None gives « ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 >/dev/null || exit 2
export DEBIAN_FRONTEND=noninteractive
{ command -v bib2xml && command -v pandoc; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends bibutils pandoc; } >/dev/null 2>&1 || exit 2

cat >in.bib <<'BIB'
@techreport{plan, title = {Le plan {\og}mieux vivre{\fg} en 2019}, year = 2019}
BIB
cat >try.cjs <<'CODE'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
console.log('citation-js:', new Cite(require('fs').readFileSync('in.bib', 'utf8')).data[0].title);
CODE
seen=$(
  echo "bibutils: $(bib2xml in.bib 2>/dev/null | sed -n 's/ *<title>\(.*\)<.title>/\1/p')"
  node try.cjs
  echo "pandoc: $(pandoc -f bibtex -t csljson in.bib | sed -n 's/ *"title": "\(.*\)",/\1/p')"
)

guess=$(cat <<'END'
Le plan « mieux vivre » en 2019
END
)
stands=$(cat <<'END'
bibutils: Le plan øgmieux vivre\fg en 2019
citation-js: Le plan \ogmieux vivre\fg en 2019
pandoc: Le plan mieux vivre en 2019
END
)
printf '%s\n' "$(node -p "'@citation-js/core ' + require('./node_modules/@citation-js/core/package.json').version")" "$(node -p "'@citation-js/plugin-bibtex ' + require('./node_modules/@citation-js/plugin-bibtex/package.json').version")" "$(dpkg-query -W -f '${Package} ${Version}\n' bibutils pandoc)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
