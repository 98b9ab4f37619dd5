#!/usr/bin/env bash
# Braces keep an institution whole in BibTeX; for bibtexparser, it has a family name and given names all the same.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-bibtexparser >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-bibtexparser; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import bibtexparser
from bibtexparser.bparser import BibTexParser
from bibtexparser.customization import author
for name in ['{Conseil régional}', '{Ministère de la Santé et des Solidarités}', 'Petit, Anne']:
    parser = BibTexParser()
    parser.customization = author
    print(' | '.join(bibtexparser.loads('@misc{plan, author = {%s}, title = {Plan}}' % name, parser).entries[0]['author']))
CODE
seen=$(/usr/bin/python3 -W ignore try.py 2>&1)

guess=$(cat <<'END'
{Conseil régional}
{Ministère de la Santé et des Solidarités}
Petit, Anne
END
)
stands=$(cat <<'END'
régional}, {Conseil
et des Solidarités}, {Ministère de la Santé
Petit, Anne
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-bibtexparser
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
