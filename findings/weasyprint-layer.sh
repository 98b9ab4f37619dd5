#!/usr/bin/env bash
# WeasyPrint drops a whole @layer in silence: what a layered stylesheet hides is printed.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s weasyprint poppler-utils >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends weasyprint poppler-utils; } >/dev/null 2>&1 || exit 2


page() { printf '<!doctype html><html lang="fr"><meta charset="utf-8"><style>%s</style><p>Publié <span class="brouillon">brouillon</span></p></html>' "$1" >page.html
  weasyprint page.html page.pdf 2>log; printf '%s: %s (%s words of warning)\n' "$2" "$(pdftotext page.pdf - | xargs)" "$(wc -w <log)"; }
seen=$(page '.brouillon { display: none }' 'bare rule'
  page '@layer base { .brouillon { display: none } }' 'rule in a layer')

guess=$(cat <<'END'
bare rule: Publié (0 words of warning)
rule in a layer: Publié (0 words of warning)
END
)
stands=$(cat <<'END'
bare rule: Publié (0 words of warning)
rule in a layer: Publié brouillon (0 words of warning)
END
)
dpkg-query -W -f '${Package} ${Version}\n' weasyprint
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
