#!/usr/bin/env bash
# dateparser reads « 20 h » as twenty hours ago, though « 20h » is eight in the evening.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import dateparser' >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-dateparser; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import datetime, dateparser
settings = {'RELATIVE_BASE': datetime.datetime(2019, 6, 15, 12, 0)}
for text in ('20h00', '20 h'):
    print(text, '=', dateparser.parse(text, languages=['fr'], settings=settings))
CODE
seen=$(/usr/bin/python3 try.py)

guess=$(cat <<'END'
20:00 both times
END
)
stands=$(cat <<'END'
20h00 = 2019-06-15 20:00:00
20 h = 2019-06-14 16:00:00
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' python3-dateparser)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
