#!/usr/bin/env bash
# dateparser reads « 16 sept. 2019 » as the 16th of July: « sept » is also the number seven.
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
settings = {'RELATIVE_BASE': datetime.datetime(2019, 6, 15)}
for text in ('16 septembre 2019', '16 sept. 2019'):
    print(text, '=', dateparser.parse(text, languages=['fr'], settings=settings).date())
CODE
seen=$(/usr/bin/python3 try.py)

guess=$(cat <<'END'
2019-09-16 both times
END
)
stands=$(cat <<'END'
16 septembre 2019 = 2019-09-16
16 sept. 2019 = 2019-07-16
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' python3-dateparser)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
