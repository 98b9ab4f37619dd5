#!/usr/bin/env bash
# Printed by Chromium, the disc of a list is a drawing, in a tagged PDF too: its items are read as plain lines, where a number or a dash stays.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . unpdf@1.8.1 >/dev/null || exit 2
export DEBIAN_FRONTEND=noninteractive
dpkg -s chromium poppler-utils mupdf-tools >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium poppler-utils mupdf-tools; } >/dev/null 2>&1 || exit 2

cat >in.html <<'HTML'
<!doctype html><html lang="fr"><meta charset="utf-8"><body><p>Trois lieux :</p><ul><li>Lille</li></ul><ol><li>Arras</li></ol><ul style="list-style-type:'– '"><li>Lens</li></ul></body></html>
HTML
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --no-pdf-header-footer --print-to-pdf=in.pdf "file://$work/in.html" >/dev/null 2>&1 || exit 2
cat >try.mjs <<'CODE'
import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';
console.log((await extractText(new Uint8Array(readFileSync('in.pdf')), { mergePages: true })).text.trim());
CODE
lines() { tr -d '\f' | sed '/^ *$/d' | tr '\n' '|' | sed 's/  */ /g; s/| */ | /g; s/ | $//'; }
seen="pdftotext: $(pdftotext in.pdf - | lines)
pdf.js: $(node try.mjs 2>/dev/null | lines)
mutool: $(mutool draw -F txt in.pdf 2>/dev/null | lines)"

guess=$(cat <<'END'
pdftotext: Trois lieux : | • Lille | 1. Arras | – Lens
pdf.js: Trois lieux : | • Lille | 1. Arras | – Lens
mutool: Trois lieux : | • Lille | 1. Arras | – Lens
END
)
stands=$(cat <<'END'
pdftotext: Trois lieux : | Lille | 1. Arras | – Lens
pdf.js: Trois lieux : | Lille | 1. Arras | – Lens
mutool: Trois lieux : | Lille | 1. Arras | – Lens
END
)
printf '%s\n' "$(node -p "'unpdf ' + JSON.parse(require('fs').readFileSync('./node_modules/unpdf/package.json', 'utf8')).version")"
dpkg-query -W -f '${Package} ${Version}\n' chromium poppler-utils mupdf-tools
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
