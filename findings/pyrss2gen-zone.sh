#!/usr/bin/env bash
# PyRSS2Gen writes ten o’clock in France as 10:00 GMT: the zone of a date is dropped, and each entry of a feed is an hour or two late.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-pyrss2gen >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-pyrss2gen; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from datetime import datetime, timedelta, timezone
import re, PyRSS2Gen
for day, hours in ((datetime(2020, 3, 2, 10), 1), (datetime(2020, 7, 1, 10), 2)):
    date = day.replace(tzinfo=timezone(timedelta(hours=hours)))
    feed = PyRSS2Gen.RSS2(title='Plan', link='https://exemple.fr/', description='', items=[PyRSS2Gen.RSSItem(title='Bilan', pubDate=date)])
    print(date.isoformat(), '→', re.search('<pubDate>(.*?)</pubDate>', feed.to_xml('utf-8'))[1])
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
2020-03-02T10:00:00+01:00 → Mon, 02 Mar 2020 09:00:00 GMT
2020-07-01T10:00:00+02:00 → Wed, 01 Jul 2020 08:00:00 GMT
END
)
stands=$(cat <<'END'
2020-03-02T10:00:00+01:00 → Mon, 02 Mar 2020 10:00:00 GMT
2020-07-01T10:00:00+02:00 → Wed, 01 Jul 2020 10:00:00 GMT
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-pyrss2gen
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
