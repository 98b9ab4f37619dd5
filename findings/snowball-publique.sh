#!/usr/bin/env bash
# The French stemmer of Snowball joins « publique » with « publication » and parts it from « public »: the masculine and the feminine in -ic and -if have two roots.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-snowballstemmer >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-snowballstemmer; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import snowballstemmer
root = snowballstemmer.stemmer('french').stemWord
for words in ('public publics', 'public publique publication', 'social sociale', 'actif active', 'laïc laïque', 'grec grecque'):
    print(words, '→', ' '.join(map(root, words.split())))
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
public publics → public public
public publique publication → public public public
social sociale → social social
actif active → actif actif
laïc laïque → laïc laïc
grec grecque → grec grec
END
)
stands=$(cat <<'END'
public publics → public public
public publique publication → public publiqu publiqu
social sociale → social social
actif active → actif activ
laïc laïque → laïc laïqu
grec grecque → grec grecqu
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-snowballstemmer
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
