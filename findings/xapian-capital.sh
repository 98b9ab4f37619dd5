#!/usr/bin/env bash
# With a French stemmer, the query parser of Xapian takes « Logement » as it is and stems « logement » alone: the capital of a title finds neither « logements » nor « Logements ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-xapian >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-xapian; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import xapian

base = xapian.WritableDatabase('', xapian.DB_BACKEND_INMEMORY)
makes_terms = xapian.TermGenerator()
makes_terms.set_stemmer(xapian.Stem('french'))
for text in ('Le préfet crée des logements', 'Les Logements du Nord'):
    document = xapian.Document()
    document.set_data(text)
    makes_terms.set_document(document)
    makes_terms.index_text(text)
    base.add_document(document)
parser = xapian.QueryParser()
parser.set_stemmer(xapian.Stem('french'))
parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
for words in ('logement', 'Logement', 'logements', 'Logements'):
    search = xapian.Enquire(base)
    search.set_query(parser.parse_query(words))
    print(words, '→', len(search.get_mset(0, 9)))
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
logement → 2
Logement → 2
logements → 2
Logements → 2
END
)
stands=$(cat <<'END'
logement → 2
Logement → 0
logements → 2
Logements → 2
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-xapian
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
