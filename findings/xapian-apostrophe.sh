#!/usr/bin/env bash
# Xapian keeps an elided article with its noun, typographic apostrophe or not: in French, « État » does not find « l’État », even stemmed.
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
stem = xapian.Stem('fr')
base = xapian.WritableDatabase('', xapian.DB_BACKEND_INMEMORY)
for words in ('L’État agit', "La préfecture de l'Aisne", 'Un État, une Aisne'):
    document, maker = xapian.Document(), xapian.TermGenerator()
    maker.set_stemmer(stem)
    maker.set_document(document)
    maker.index_text(words)
    document.set_data(words)
    base.add_document(document)
reader = xapian.QueryParser()
reader.set_stemmer(stem)
reader.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
reader.set_database(base)
for words in ('état', 'aisne', 'l’aisne'):
    ask = xapian.Enquire(base)
    ask.set_query(reader.parse_query(words))
    print(words, '→', sorted(found.document.get_data().decode() for found in ask.get_mset(0, 9)))
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
état → ['L’État agit', 'Un État, une Aisne']
aisne → ["La préfecture de l'Aisne", 'Un État, une Aisne']
l’aisne → ["La préfecture de l'Aisne", 'Un État, une Aisne']
END
)
stands=$(cat <<'END'
état → ['Un État, une Aisne']
aisne → ['Un État, une Aisne']
l’aisne → ["La préfecture de l'Aisne"]
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-xapian
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
