#!/usr/bin/env bash
# The month 202003, as 2020-03 without its hyphen, is for pendulum the hour 20:20:03 of today; 20200301 and 2020-03 are days of March.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-pendulum >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-pendulum; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import pendulum
with pendulum.test(pendulum.datetime(2021, 5, 5)):
    for words in ('2020-03', '20200301', '202003', '201912', '2020061'):
        try:
            print(words, '→', pendulum.parse(words).to_datetime_string())
        except Exception as refusal:
            print(words, '→', type(refusal).__name__)
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
2020-03 → 2020-03-01 00:00:00
20200301 → 2020-03-01 00:00:00
202003 → ParserError
201912 → ParserError
2020061 → 2020-03-01 00:00:00
END
)
stands=$(cat <<'END'
2020-03 → 2020-03-01 00:00:00
20200301 → 2020-03-01 00:00:00
202003 → 2021-05-05 20:20:03
201912 → 2021-05-05 20:19:12
2020061 → 2020-03-01 00:00:00
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-pendulum
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
