#!/usr/bin/env bash
# The names of months that BibTeX has always known, « month = mar », stop two readers of BibTeX as they come.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-bibtexparser >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-bibtexparser; } >/dev/null 2>&1 || exit 2

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . bibtex@0.9.0 >/dev/null || exit 2

cat >in.bib <<'BIB'
@misc{plan, title = {Plan}, month = mar, year = {2020}}
BIB
cat >try.cjs <<'CODE'
const { parseBibFile } = require('bibtex');
let seen;
try {
  seen = parseBibFile(require('fs').readFileSync('in.bib', 'utf8')).getEntry('plan').getFieldAsString('month');
} catch (error) {
  seen = error.message.split(' (')[0];
}
console.log('bibtex:', seen);
CODE
cat >try.py <<'CODE'
import bibtexparser
try:
    seen = bibtexparser.load(open('in.bib')).entries[0]['month']
except Exception as error:
    seen = '%s: %s' % (type(error).__name__, error)
print('bibtexparser:', seen)
CODE
seen=$(node try.cjs 2>&1; /usr/bin/python3 -W ignore try.py 2>&1)

guess=$(cat <<'END'
bibtex: mar
bibtexparser: March
END
)
stands=$(cat <<'END'
bibtex: Unresolved reference: "mar"
bibtexparser: UndefinedString: 'mar'
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-bibtexparser
printf '%s\n' "$(node -p "'bibtex ' + JSON.parse(require('fs').readFileSync('./node_modules/bibtex/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
