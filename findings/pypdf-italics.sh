#!/usr/bin/env bash
# Where a sentence turns to italics after an apostrophe, pypdf puts a space: « l’ Aisne », which poppler and MuPDF read « l’Aisne ». The quotation is then not found in what it read.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-pypdf weasyprint poppler-utils mupdf-tools fonts-liberation >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-pypdf weasyprint poppler-utils mupdf-tools fonts-liberation; } >/dev/null 2>&1 || exit 2

cat >try.bash <<'CODE'
cat >in.html <<'HTML'
<html lang="fr"><head><meta charset="utf-8"><style>body { font: 14pt 'Liberation Serif' }</style></head><body><p>La préfecture de l’<i>Aisne</i> et celle de l’Oise, à Lille.</p></body></html>
HTML
weasyprint -q in.html in.pdf 2>/dev/null
echo "pypdf: $(/usr/bin/python3 -c 'import pypdf; print(pypdf.PdfReader("in.pdf").pages[0].extract_text().strip())')"
echo "pdftotext: $(pdftotext in.pdf - | tr -d '\f')"
echo "mutool: $(mutool draw -F txt in.pdf 2>/dev/null | tr -d '\f')"
CODE
seen=$(bash try.bash 2>&1)

guess=$(cat <<'END'
pypdf: La préfecture de l’Aisne et celle de l’Oise, à Lille.
pdftotext: La préfecture de l’Aisne et celle de l’Oise, à Lille.
mutool: La préfecture de l’Aisne et celle de l’Oise, à Lille.
END
)
stands=$(cat <<'END'
pypdf: La préfecture de l’ Aisne et celle de l’Oise, à Lille.
pdftotext: La préfecture de l’Aisne et celle de l’Oise, à Lille.
mutool: La préfecture de l’Aisne et celle de l’Oise, à Lille.
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-pypdf poppler-utils mupdf-tools
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
