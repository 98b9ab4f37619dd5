#!/usr/bin/env bash
# feedparser gives as the author of an entry the last of its authors, not the first.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import feedparser' >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-feedparser; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import feedparser
entry = feedparser.parse("""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<id>urn:x-exemple:fil</id><title>Fil</title><updated>2019-04-01T10:00:00Z</updated>
<entry><id>urn:x-exemple:1</id><title>Communiqué</title><updated>2019-04-01T10:00:00Z</updated>
<author><name>Préfecture d’Exemple</name></author>
<author><name>Agence d’Exemple</name></author>
<content type="text">Cent places.</content></entry>
</feed>""").entries[0]
print('author:', entry.author)
print('authors:', ', '.join(author.name for author in entry.authors))
CODE
seen=$(/usr/bin/python3 try.py)

guess=$(cat <<'END'
author: Préfecture d’Exemple (the first), or both
END
)
stands=$(cat <<'END'
author: Agence d’Exemple
authors: Préfecture d’Exemple, Agence d’Exemple
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' python3-feedparser)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
