#!/usr/bin/env bash
# dateparser, told that the text is French, reads 2020-03-02 as the 3rd of February, and refuses 2020-03-13.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-dateparser >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-dateparser; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import dateparser
for words in ['2 mars 2020', '02/03/2020', '2020-03-02', '2020-03-02 10:30', '2020-03-13']:
    print(words, '→', dateparser.parse(words, languages=['fr']))
CODE
seen=$(/usr/bin/python3 -W ignore try.py 2>&1)

guess=$(cat <<'END'
2 mars 2020 → 2020-03-02 00:00:00
02/03/2020 → 2020-03-02 00:00:00
2020-03-02 → 2020-03-02 00:00:00
2020-03-02 10:30 → 2020-03-02 10:30:00
2020-03-13 → 2020-03-13 00:00:00
END
)
stands=$(cat <<'END'
2 mars 2020 → 2020-03-02 00:00:00
02/03/2020 → 2020-03-02 00:00:00
2020-03-02 → 2020-02-03 00:00:00
2020-03-02 10:30 → 2020-02-03 10:30:00
2020-03-13 → None
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-dateparser
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
