#!/usr/bin/env bash
# newsboat takes in the new words of a corrected Atom entry, but keeps it read and dated of its first publication: who has read « 800 places » is not told of the corrigendum.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s newsboat sqlite3 >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends newsboat sqlite3; } >/dev/null 2>&1 || exit 2


export HOME=$work
feed() { cat >feed.xml <<END
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Communiqués</title><id>tag:exemple.fr,2024:flux</id><updated>$1</updated><author><name>Préfecture</name></author>
<entry><title>Places</title><id>tag:exemple.fr,2024:a</id><link href="https://exemple.fr/a"/><published>2024-01-10T08:00:00Z</published><updated>$1</updated><content type="html">$2</content></entry></feed>
END
  newsboat -u urls -c cache.db -C empty -x reload; }
state() { sqlite3 -separator ' | ' cache.db "select case unread when 1 then 'unread' else 'read' end, date(pubDate, 'unixepoch'), content from rss_item"; }
: >empty
echo "file://$work/feed.xml" >urls
feed 2024-01-10T08:00:00Z '800 places'
sqlite3 cache.db 'update rss_item set unread = 0'
feed 2024-03-01T08:00:00Z 'Rectificatif : 80 places'
seen=$(state)

guess=$(cat <<'END'
unread | 2024-03-01 | Rectificatif : 80 places
END
)
stands=$(cat <<'END'
read | 2024-01-10 | Rectificatif : 80 places
END
)
dpkg-query -W -f '${Package} ${Version}\n' newsboat
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
