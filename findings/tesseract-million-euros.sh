#!/usr/bin/env bash
# On a clean image, the French model of Tesseract reads « M€ » as « ME », in a common font, and keeps « € » alone.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s tesseract-ocr tesseract-ocr-fra imagemagick fonts-liberation >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends tesseract-ocr tesseract-ocr-fra imagemagick fonts-liberation; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
words() { convert -density 200 -background white -fill black -font "$1" -pointsize 11 label:"$2" -bordercolor white -border 40 page.png && tesseract page.png - -l fra --dpi 200 2>/dev/null | grep -v '^$'; }
text='L’État consacre 1,5 M€ à ce plan.
Il verse 12 M€ en 2020.
Il reste 10 000 €.'
seen="$(words Liberation-Serif "$text")"

guess=$(cat <<'END'
L’État consacre 1,5 M€ à ce plan.
Il verse 12 M€ en 2020.
Il reste 10 000 €.
END
)
stands=$(cat <<'END'
L'État consacre 1,5 ME à ce plan.
Il verse 12 ME en 2020.
Il reste 10 000 €.
END
)
dpkg-query -W -f '${Package} ${Version}\n' tesseract-ocr tesseract-ocr-fra fonts-liberation
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
