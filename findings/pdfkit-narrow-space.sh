#!/usr/bin/env bash
# PDFKit and jsPDF, with the fonts that every PDF has, cut in two the signs that these lack: « 12 500 » with a narrow no-break space is « 12 /500 », and « −5 » is « "5 ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . pdfkit@0.20.2 jspdf@4.2.1 >/dev/null || exit 2
export DEBIAN_FRONTEND=noninteractive
dpkg -s poppler-utils >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends poppler-utils; } >/dev/null 2>&1 || exit 2

cat >try.mjs <<'CODE'
import { createWriteStream, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import PDFDocument from 'pdfkit';
import { jsPDF } from 'jspdf';
const text = '12\u202F500 places, 3\u00A0M€, \u22125 °C, cœur, l’État';
const kit = new PDFDocument();
const written = new Promise((resolve) => kit.pipe(createWriteStream('pdfkit.pdf')).on('finish', resolve));
kit.font('Helvetica').text(text).end();
await written;
const js = new jsPDF();
js.text(text, 10, 10);
writeFileSync('jspdf.pdf', Buffer.from(js.output('arraybuffer')));
for (const name of ['pdfkit', 'jspdf']) console.log(`${name}: ${execFileSync('pdftotext', [`${name}.pdf`, '-'], { encoding: 'utf8' }).trim().replaceAll('\u00A0', ' ')}`);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
pdfkit: 12 500 places, 3 M€, −5 °C, cœur, l’État, or an error
jspdf: the same
END
)
stands=$(cat <<'END'
pdfkit: 12 /500 places, 3 M€, "5 °C, cœur, l’État
jspdf: 12 /500 places, 3 M€, "5 °C, cœur, l’État
END
)
printf '%s\n' "$(node -p "'pdfkit ' + JSON.parse(require('fs').readFileSync('./node_modules/pdfkit/package.json', 'utf8')).version")" "$(node -p "'jspdf ' + JSON.parse(require('fs').readFileSync('./node_modules/jspdf/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
