#!/usr/bin/env bash
# citeproc-py, with a style in French, puts « Éducation » after « Zone » in a bibliography: names are sorted by the codes of their letters.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-citeproc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-citeproc; } >/dev/null 2>&1 || exit 2

cat >style.csl <<'CODE'
<?xml version="1.0" encoding="utf-8"?><style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="fr-FR"><info><title>x</title><id>x</id><updated>2020-01-01T00:00:00Z</updated></info><citation><layout><text variable="title"/></layout></citation><bibliography><sort><key variable="author"/></sort><layout><names variable="author"/></layout></bibliography></style>
CODE
cat >try.py <<'CODE'
import os, warnings
warnings.simplefilter('ignore')
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
names = ['Zone franche', 'Éducation nationale', 'Agence', 'État', 'Écologie', 'Europe']
works = [{'id': str(at), 'type': 'report', 'title': 'Plan', 'author': [{'literal': name}]} for at, name in enumerate(names)]
list_of_works = CitationStylesBibliography(CitationStylesStyle(os.path.abspath('style.csl'), validate=False), CiteProcJSON(works), formatter.plain)
for work in works:
    list_of_works.register(Citation([CitationItem(work['id'])]))
list_of_works.sort()
for line in list_of_works.bibliography():
    print(str(line))
CODE
seen=$(/usr/bin/python3 try.py 2>/dev/null)

guess=$(cat <<'END'
Agence
Écologie
Éducation nationale
État
Europe
Zone franche
END
)
stands=$(cat <<'END'
Agence
Europe
Zone franche
Écologie
Éducation nationale
État
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-citeproc
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
