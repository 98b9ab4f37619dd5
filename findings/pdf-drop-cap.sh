#!/usr/bin/env bash
# The first letter of a text, set large by ::first-letter, is cut from its word in the text of a PDF: « L » and « e préfet » are two paragraphs.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s weasyprint poppler-utils mupdf-tools >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends weasyprint poppler-utils mupdf-tools; } >/dev/null 2>&1 || exit 2

cat >page.html <<'CODE'
<!doctype html><html lang="fr"><meta charset="utf-8"><title>Plan</title>
<style>p::first-letter{float:left;font-size:3em;line-height:1}</style><p>Le préfet de région annonce trois cents places d’hébergement pour les personnes sans domicile dans le département du Nord.</p>
CODE
weasyprint page.html page.pdf 2>/dev/null || exit 2

seen=$(for reader in 'pdftotext page.pdf -' 'mutool draw -q -F txt page.pdf'; do
  echo "${reader%% *}: $($reader 2>/dev/null | tr -s '\n\f' '|' | cut -c1-30)"
done)

guess=$(cat <<'END'
pdftotext: Le préfet de région annonce tr
mutool: Le préfet de région annonce tr
END
)
stands=$(cat <<'END'
pdftotext: L|e préfet de région annonce
mutool: L|e préfet de région annonce
END
)
dpkg-query -W -f '${Package} ${Version}\n' weasyprint poppler-utils mupdf-tools
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
