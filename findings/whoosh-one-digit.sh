#!/usr/bin/env bash
# Whoosh, with its analyzer for French, drops every number of one digit: « 5 places » finds the 50 places and « 1,5 M€ » finds nothing.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import whoosh' >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-whoosh; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from whoosh.analysis import LanguageAnalyzer
from whoosh.fields import Schema, TEXT
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser import QueryParser
schema = Schema(title=TEXT(analyzer=LanguageAnalyzer('fr'), stored=True))
index = RamStorage().create_index(schema)
writer = index.writer()
for title in ['5 places', '50 places', 'Budget de 1,5 M€']:
    writer.add_document(title=title)
writer.commit()
with index.searcher() as searcher:
    for query in ['5 places', '50 places', '1,5 M€']:
        found = sorted(hit['title'] for hit in searcher.search(QueryParser('title', schema).parse(query)))
        print(f'{query}: {", ".join(found) or "nothing"}')
CODE
seen=$(/usr/bin/python3 try.py)

guess=$(cat <<'END'
each query finds the one title that says it
END
)
stands=$(cat <<'END'
5 places: 5 places, 50 places
50 places: 50 places
1,5 M€: nothing
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' python3-whoosh)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
