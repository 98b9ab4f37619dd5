#!/usr/bin/env bash
# MuPDF, which reads EPUB on readers’ devices, numbers every list of a book from 1, and gives <q> no marks.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s pandoc mupdf-tools >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends pandoc mupdf-tools; } >/dev/null 2>&1 || exit 2

cat >plan.html <<'CODE'
<p>Il dit <q>oui</q>.</p><ol start="4"><li>Loger</li><li value="9">Nourrir</li></ol><ol type="a"><li>Soigner</li></ol>
CODE
pandoc plan.html -f html-native_divs+raw_html -t epub -o pandoc.epub -M title=Plan -M lang=fr 2>/dev/null || exit 2
mkdir book && cd book
python3 - ../pandoc.epub <<'CODE' || exit 2
import re, sys, zipfile
source = zipfile.ZipFile(sys.argv[1])
book = zipfile.ZipFile('../plan.epub', 'w')
for name in source.namelist():
    data = source.read(name)
    if name.endswith('ch001.xhtml'):
        words = open('../plan.html', encoding='utf8').read()
        data = re.sub(rb'(<body[^>]*>).*(</body>)', lambda found: found[1] + words.encode() + found[2], data, flags=re.S)
    book.writestr(name, data)
book.close()
CODE
cd ..
seen=$(mutool draw -q -F txt plan.epub 2>/dev/null | grep -E '^(Il|[0-9a-z]+\.)' || true)

guess=$(cat <<'END'
Il dit « oui ».
4. Loger
9. Nourrir
a. Soigner
END
)
stands=$(cat <<'END'
Il dit oui.
1. Loger
2. Nourrir
1. Soigner
END
)
dpkg-query -W -f '${Package} ${Version}\n' pandoc mupdf-tools
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
