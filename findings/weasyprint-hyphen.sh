#!/usr/bin/env bash
# A word that WeasyPrint cuts at the end of a line stays cut in the text that pdftotext gives, which rejoins the hyphen of the keyboard and not U+2010, the one that WeasyPrint prints.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s weasyprint poppler-utils fonts-liberation >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends weasyprint poppler-utils fonts-liberation; } >/dev/null 2>&1 || exit 2

cat >page.html <<'CODE'
<!doctype html><html lang="fr"><meta charset="utf-8"><title>Plan</title>
<style>p{width:7em;font:16px "Liberation Serif"} .auto{hyphens:auto}</style><p class="auto">Un accompagnement social et une insertion professionnelle.</p><p>Un accompagne-<br>ment social.</p>
CODE
weasyprint page.html page.pdf 2>/dev/null || exit 2

pdftotext page.pdf text.txt
seen=$(printf 'with U+2010: %s; of the keyboard: %s' "$(grep -q '‐$' text.txt && echo true || echo false)" "$(grep -q -- '-$' text.txt && echo true || echo false)")

guess=$(cat <<'END'
with U+2010: false; of the keyboard: false
END
)
stands=$(cat <<'END'
with U+2010: true; of the keyboard: false
END
)
dpkg-query -W -f '${Package} ${Version}\n' weasyprint poppler-utils fonts-liberation
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
