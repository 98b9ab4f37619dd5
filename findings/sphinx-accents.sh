#!/usr/bin/env bash
# Sphinx, with its own table of letters, takes an accented letter for a space: « Béthune » is kept as « b » and « thune », « État » as « tat ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s sphinxsearch >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends sphinxsearch; } >/dev/null 2>&1 || exit 2


printf '1\tL’État agit à Béthune en février\n' >texts.tsv
cat >sphinx.conf <<END
source texts
{
 type = tsvpipe
 tsvpipe_command = cat $work/texts.tsv
 tsvpipe_field = words
}
index words
{
 source = texts
 path = $work/words
 dict = keywords
}
END
indexer -c sphinx.conf --all >/dev/null 2>&1
seen=$(indextool -c sphinx.conf --dumpdict words 2>/dev/null | sed -n '/^keyword,/,$p' | tail -n +2 | cut -d, -f1 | xargs)

guess=$(cat <<'END'
agit béthune en février l à état
END
)
stands=$(cat <<'END'
agit b en f l tat thune vrier
END
)
dpkg-query -W -f '${Package} ${Version}\n' sphinxsearch
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
