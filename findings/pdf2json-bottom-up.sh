#!/usr/bin/env bash
# pdf2json gives the lines of a page of WeasyPrint’s from the last to the first, and sets superscripts on a line of their own: pdftotext reads the same file in order.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . pdf2json@4.0.3 >/dev/null || exit 2
export DEBIAN_FRONTEND=noninteractive
dpkg -s weasyprint poppler-utils >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends weasyprint poppler-utils; } >/dev/null 2>&1 || exit 2


cat >page.html <<'END'
<!doctype html><html lang="fr"><meta charset="utf-8"><h1>Plan</h1><p>Le 1<sup>er</sup> mars, 800 places.</p><p>Contact : préfecture.</p></html>
END
weasyprint page.html page.pdf 2>/dev/null
cat >try.mjs <<'END'
import Parser from 'pdf2json';
const parser = new Parser(undefined, 1);
parser.on('pdfParser_dataReady', () => console.log(parser.getRawTextContent().trim().split(/\s*[\r\n]+\s*/).filter((line) => !line.startsWith('-')).join(' / ')));
parser.loadPDF('page.pdf');
END
seen="pdf2json: $(node try.mjs 2>/dev/null | tail -1)
pdftotext: $(pdftotext page.pdf - | tr -s '\n\f' '/' | sed 's,/$,,; s,/, / ,g')"

guess=$(cat <<'END'
pdf2json: Plan / Le 1er mars, 800 places. / Contact : préfecture.
pdftotext: Plan / Le 1er mars, 800 places. / Contact : préfecture.
END
)
stands=$(cat <<'END'
pdf2json: Contact : préfecture. / Le 1  mars, 800 places. / er / Plan
pdftotext: Plan / Le 1er mars, 800 places. / Contact : préfecture.
END
)
printf '%s\n' "$(node -p "'pdf2json ' + JSON.parse(require('fs').readFileSync('./node_modules/pdf2json/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
