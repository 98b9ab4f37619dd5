#!/usr/bin/env bash
# A document with points numbered from 7 and a table, made an EPUB by LibreOffice, loses the numbers of its points and the heading row of its table.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libreoffice-writer pandoc unzip >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-writer pandoc unzip; } >/dev/null 2>&1 || exit 2

printf '7. Loger\n8. Nourrir\n\n| Lieu | Lits |\n|------|------|\n| Nord | 30   |\n' | pandoc -f markdown -t docx -o plan.docx
HOME=$work soffice --headless --convert-to epub plan.docx >/dev/null 2>&1 || exit 2
seen=$(unzip -p plan.epub OEBPS/sections/section0001.xhtml | sed 's/<[^>]*>/ /g' | tr -s ' \n' ' ' | sed 's/^ //; s/ $//')

guess=$(cat <<'END'
7. Loger 8. Nourrir Lieu Lits Nord 30
END
)
stands=$(cat <<'END'
Loger Nourrir Nord 30
END
)
dpkg-query -W -f '${Package} ${Version}\n' libreoffice-writer pandoc unzip
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
