#!/usr/bin/env bash
# Printed to PDF on a command line, a page of HTML lacks its first paragraph, be it a title: LibreOffice opens it as a web page. Read as a Writer document, it is whole.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libreoffice-writer poppler-utils >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-writer poppler-utils; } >/dev/null 2>&1 || exit 2

cat >try.bash <<'CODE'
printf '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Plan</title></head><body><h1>Communiqué</h1><p>Premier paragraphe.</p><p>Second.</p></body></html>' >plan.html
profile="-env:UserInstallation=file://$PWD/profile"
soffice "$profile" --headless --convert-to pdf --outdir web plan.html >/dev/null 2>&1
soffice "$profile" --headless --infilter='HTML (StarWriter)' --convert-to pdf:writer_pdf_Export --outdir writer plan.html >/dev/null 2>&1
soffice "$profile" --headless --convert-to txt:Text --outdir text plan.html >/dev/null 2>&1
say() { tr -s '\n\f' '|' | sed 's/^\xEF\xBB\xBF//; s/^|//; s/|*$//'; echo; }
printf 'as it comes: '; pdftotext web/plan.pdf - | say
printf 'as a Writer document: '; pdftotext writer/plan.pdf - | say
printf 'as text: '; say <text/plan.txt
CODE
seen=$(bash try.bash 2>&1)

guess=$(cat <<'END'
as it comes: Communiqué|Premier paragraphe.|Second.
as a Writer document: Communiqué|Premier paragraphe.|Second.
as text: Communiqué|Premier paragraphe.|Second.
END
)
stands=$(cat <<'END'
as it comes: Premier paragraphe.|Second.
as a Writer document: Communiqué|Premier paragraphe.|Second.
as text: Communiqué|Premier paragraphe.|Second.
END
)
dpkg-query -W -f '${Package} ${Version}\n' libreoffice-writer
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
