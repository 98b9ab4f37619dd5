#!/usr/bin/env bash
# OCR of a clean image in French makes of « le § 3 » « le 8 3 », a figure that nobody wrote, and of « ½ » an exclamation mark, where it has every letter, accent and guillemet right.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s tesseract-ocr tesseract-ocr-fra weasyprint poppler-utils fonts-liberation >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends tesseract-ocr tesseract-ocr-fra weasyprint poppler-utils fonts-liberation; } >/dev/null 2>&1 || exit 2

cat >try.bash <<'CODE'
cat >in.html <<'HTML'
<html lang="fr"><head><meta charset="utf-8"><style>@page { size: 16cm 6cm; margin: 1cm } body { font: 14pt 'Liberation Serif' }</style></head><body><p>Une part et ½ est allouée à l’État.</p><p>Voir le § 3 de la convention : « œuvre sociale ».</p><p>De 2018 à 2022 – première étape.</p></body></html>
HTML
weasyprint -q in.html in.pdf 2>/dev/null
pdftoppm -r 200 -png -singlefile in.pdf in
tesseract in.png - -l fra 2>/dev/null | sed '/^[[:space:]]*$/d'
CODE
seen=$(bash try.bash 2>&1)

guess=$(cat <<'END'
Une part et ½ est allouée à l’État.
Voir le § 3 de la convention : « œuvre sociale ».
De 2018 à 2022 – première étape.
END
)
stands=$(cat <<'END'
Une part et ! est allouée à l’État.
Voir le 8 3 de la convention : « œuvre sociale ».
De 2018 à 2022 — première étape.
END
)
dpkg-query -W -f '${Package} ${Version}\n' tesseract-ocr tesseract-ocr-fra
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
