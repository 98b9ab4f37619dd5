#!/usr/bin/env bash
# bibclean, which tidies BibTeX, writes « Le Gall, Anne » as « Anne Le Gall »: whoever reads it then has a surname Gall and the given names Anne Le. A particle in small letters is safe.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s bibclean pandoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends bibclean pandoc; } >/dev/null 2>&1 || exit 2

cat >before.bib <<'BIB'
@misc{un, author = {Le Gall, Anne and La Porte, Jean and de La Tour, Marc}, title = {Plan}, year = 2020}
BIB
bibclean -quiet before.bib >after.bib 2>/dev/null || bibclean before.bib >after.bib 2>/dev/null
names() { pandoc -f bibtex -t csljson "$1" | /usr/bin/python3 -c "import json, sys; print(' | '.join(f\"{n['family']}, {n['given']}\" for n in json.load(sys.stdin)[0]['author']))"; }
seen="before: $(names before.bib)
after: $(names after.bib)"

guess=$(cat <<'END'
before: Le Gall, Anne | La Porte, Jean | La Tour, Marc
after: Le Gall, Anne | La Porte, Jean | La Tour, Marc
END
)
stands=$(cat <<'END'
before: Le Gall, Anne | La Porte, Jean | La Tour, Marc
after: Gall, Anne Le | Porte, Jean La | La Tour, Marc
END
)
dpkg-query -W -f '${Package} ${Version}\n' bibclean pandoc
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
