#!/usr/bin/env bash
# Two cells of a table, « 12 » and « 500 », are one number for four readers of PDF: three read 12 500, one 12500, and the layout option of pdftotext does not part them.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s chromium poppler-utils mupdf-tools python3-pdfminer python3-pypdf >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium poppler-utils mupdf-tools python3-pdfminer python3-pypdf; } >/dev/null 2>&1 || exit 2

cat >in.html <<'HTML'
<!doctype html><html lang="fr"><meta charset="utf-8"><body><table><tr><td>12</td><td>500</td></tr></table></body></html>
HTML
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --no-pdf-header-footer --print-to-pdf=in.pdf "file://$work/in.html" >/dev/null 2>&1 || exit 2
first() { tr -d '\f' | sed '/^ *$/d'; }
seen="pdftotext: $(pdftotext in.pdf - | first)
pdftotext -layout: $(pdftotext -layout in.pdf - | first)
mutool: $(mutool draw -F txt in.pdf 2>/dev/null | first)
pdfminer: $(/usr/bin/python3 -c "from pdfminer.high_level import extract_text; print(extract_text('in.pdf').strip())")
pypdf: $(/usr/bin/python3 -c "from pypdf import PdfReader; print(PdfReader('in.pdf').pages[0].extract_text().strip())")"

guess=$(cat <<'END'
two words parted by a line, a tab or several spaces, at least with -layout
END
)
stands=$(cat <<'END'
pdftotext: 12 500
pdftotext -layout: 12 500
mutool: 12 500
pdfminer: 12 500
pypdf: 12500
END
)
dpkg-query -W -f '${Package} ${Version}\n' chromium poppler-utils mupdf-tools python3-pdfminer python3-pypdf
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
