#!/usr/bin/env bash
# With its checker of formats, python3-jsonschema takes a number of week and eight figures for a date, and any words for a date with an hour.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-jsonschema >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-jsonschema; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from jsonschema import Draft202012Validator, FormatChecker
for form, words in [('date', '2020-03-01'), ('date', '2020-02-30'), ('date', '20200301'), ('date', '2020-W09-7'), ('date-time', 'à la rentrée'), ('duration', 'un an')]:
    print(form, words, 'valid' if Draft202012Validator({'format': form}, format_checker=FormatChecker()).is_valid(words) else 'refused')
CODE
seen=$(/usr/bin/python3 -W ignore try.py 2>&1)

guess=$(cat <<'END'
date 2020-03-01 valid
date 2020-02-30 refused
date 20200301 refused
date 2020-W09-7 refused
date-time à la rentrée refused
duration un an refused
END
)
stands=$(cat <<'END'
date 2020-03-01 valid
date 2020-02-30 refused
date 20200301 valid
date 2020-W09-7 valid
date-time à la rentrée valid
duration un an valid
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-jsonschema
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
