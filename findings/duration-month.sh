#!/usr/bin/env bash
# A month after the 15th of January, `2020-01-15/P1M` of ISO 8601, is the 14th of February for aniso8601, where a month has thirty days and a year 365; isodate reads the 15th.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-aniso8601 python3-isodate >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-aniso8601 python3-isodate; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import datetime
import aniso8601
import isodate

for day, length in (('2020-01-15', 'P1M'), ('2020-02-01', 'P1M'), ('2020-01-01', 'P1Y'), ('2020-01-15', 'P1W')):
    start = datetime.date.fromisoformat(day)
    print(f'{day}/{length}: aniso8601', aniso8601.parse_interval(f'{day}/{length}')[1], 'isodate', start + isodate.parse_duration(length))
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
2020-01-15/P1M: aniso8601 2020-02-15 isodate 2020-02-15
2020-02-01/P1M: aniso8601 2020-03-01 isodate 2020-03-01
2020-01-01/P1Y: aniso8601 2021-01-01 isodate 2021-01-01
2020-01-15/P1W: aniso8601 2020-01-22 isodate 2020-01-22
END
)
stands=$(cat <<'END'
2020-01-15/P1M: aniso8601 2020-02-14 isodate 2020-02-15
2020-02-01/P1M: aniso8601 2020-03-02 isodate 2020-03-01
2020-01-01/P1Y: aniso8601 2020-12-31 isodate 2021-01-01
2020-01-15/P1W: aniso8601 2020-01-22 isodate 2020-01-22
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-aniso8601 python3-isodate
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
