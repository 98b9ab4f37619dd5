#!/usr/bin/env bash
# WeasyPrint numbers every list from 1: the numbers that a page gives to its points, and their letters, are not printed.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s weasyprint poppler-utils >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends weasyprint poppler-utils; } >/dev/null 2>&1 || exit 2

printf '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Plan</title><ol start="3"><li>Loger</li><li value="7">Former</li></ol><ol type="a"><li>Suivre</li></ol></html>\n' >in.html
weasyprint in.html out.pdf 2>/dev/null || exit 2
seen=$(pdftotext out.pdf - | tr -d '\f' | sed '/^ *$/d')

guess=$(cat <<'END'
3. Loger
7. Former
a. Suivre
END
)
stands=$(cat <<'END'
1. Loger
2. Former
1. Suivre
END
)
dpkg-query -W -f '${Package} ${Version}\n' weasyprint poppler-utils
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
