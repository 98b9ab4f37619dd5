#!/usr/bin/env bash
# A line that begins by a year and a full stop is a list to every Markdown; Python-Markdown alone also drops the year, for its lists begin at 1.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-markdown python3-mistune >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-markdown python3-mistune; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import markdown, mistune
line = '1986. Une association ouvre le premier abri.'
print('Python-Markdown', markdown.markdown(line).replace('\n', ''))
print('mistune        ', mistune.html(line).replace('\n', ''))
print('sane_lists     ', markdown.markdown(line, extensions=['sane_lists']).replace('\n', ''))
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
Python-Markdown <ol start="1986"><li>Une association ouvre le premier abri.</li></ol>
mistune         <ol start="1986"><li>Une association ouvre le premier abri.</li></ol>
sane_lists      <ol start="1986"><li>Une association ouvre le premier abri.</li></ol>
END
)
stands=$(cat <<'END'
Python-Markdown <ol><li>Une association ouvre le premier abri.</li></ol>
mistune         <ol start="1986"><li>Une association ouvre le premier abri.</li></ol>
sane_lists      <ol start="1986"><li>Une association ouvre le premier abri.</li></ol>
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-markdown python3-mistune
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
