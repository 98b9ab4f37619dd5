#!/usr/bin/env bash
# tabulate, given texts, prints the article « 59.10 » as 59.1, « 1e3 » as 1000 and « 12.50 » as 12.5: a column of texts that look like numbers is made one.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-tabulate >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-tabulate; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from tabulate import tabulate
print(tabulate([['59.10', '1e3', '1 500'], ['59.2', '20', '300']], headers=['article', 'code', 'places'], tablefmt='tsv'))
CODE
seen=$(/usr/bin/python3 try.py | tr -s ' \t' ' ' | sed 's/^ //; s/ $//')

guess=$(cat <<'END'
article code places
59.10 1e3 1 500
59.2 20 300
END
)
stands=$(cat <<'END'
article code places
59.1 1000 1 500
59.2 20 300
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-tabulate
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
