#!/usr/bin/env bash
# A day of the year written with its hyphen, 2020-061, and a week, 2020-W10, are months for feedparser: the 1st of June and the 1st of November; 2020061 is right.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-feedparser >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-feedparser; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import feedparser
for day in ('2020061', '2020-061', '2020-335', '2020-W10', '2020-W10-1', '2020-03-01'):
    feed = feedparser.parse(f"""<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Plan</title>
<item><title>Un</title><dc:date>{day}</dc:date></item></channel></rss>""")
    read = feed.entries[0].get('updated_parsed') or feed.entries[0].get('published_parsed')
    print(day, '→', '%d-%02d-%02d' % read[:3] if read else read)
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
2020061 → 2020-03-01
2020-061 → 2020-03-01
2020-335 → 2020-11-30
2020-W10 → 2020-03-02
2020-W10-1 → 2020-03-02
2020-03-01 → 2020-03-01
END
)
stands=$(cat <<'END'
2020061 → 2020-03-01
2020-061 → 2020-06-01
2020-335 → 2020-11-30
2020-W10 → 2020-11-01
2020-W10-1 → 2020-11-01
2020-03-01 → 2020-03-01
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-feedparser
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
