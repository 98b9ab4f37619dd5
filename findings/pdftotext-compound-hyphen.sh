#!/usr/bin/env bash
# pdftotext takes the hyphen at the end of a line for one of its own making and drops it, also in a compound: « Hauts-de-France » becomes « Hautsde-France ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s weasyprint poppler-utils mupdf-tools >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends weasyprint poppler-utils mupdf-tools; } >/dev/null 2>&1 || exit 2


cat >page.html <<'END'
<!doctype html><html lang="fr"><meta charset="utf-8"><style>@page { size: A5; margin: 2cm } p { font: 14px serif; width: 92px }</style>
<p>Le préfet de la région des Hauts-de-France a fixé un rendez-vous aux sous-préfets et aux vice-présidents de ces intercommunalités.</p></html>
END
weasyprint page.html page.pdf 2>/dev/null
words() { grep -oE '[Hh]auts.?de-France|sous.?préfets|vice.?présidents' | xargs; }
seen="pdftotext: $(pdftotext page.pdf - | words)
pdftotext -raw: $(pdftotext -raw page.pdf - | tr -d '\n' | words)
mutool: $(mutool draw -q -F txt page.pdf 2>/dev/null | tr -d '\n' | words)"

guess=$(cat <<'END'
pdftotext: Hauts-de-France sous-préfets vice-présidents
pdftotext -raw: Hauts-de-France sous-préfets vice-présidents
mutool: Hauts-de-France sous-préfets vice-présidents
END
)
stands=$(cat <<'END'
pdftotext: Hautsde-France souspréfets viceprésidents
pdftotext -raw: Hauts-de-France sous-préfets vice-présidents
mutool: Hauts-de-France sous-préfets vice-présidents
END
)
dpkg-query -W -f '${Package} ${Version}\n' poppler-utils mupdf-tools weasyprint
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
