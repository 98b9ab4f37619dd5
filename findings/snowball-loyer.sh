#!/usr/bin/env bash
# The French stemmer of Snowball makes « loyer » the word « loi », and parts it from « loyers »: y becomes i once the ending is cut.
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
for words in ('loyer loyers loi lois', 'foyer foyers', 'citoyen citoyens', 'rural ruraux'):
    print(words, '→', ' '.join(map(root, words.split())))
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
loyer loyers loi lois → loyer loyer loi loi
foyer foyers → foyer foyer
citoyen citoyens → citoyen citoyen
rural ruraux → rural rural
END
)
stands=$(cat <<'END'
loyer loyers loi lois → loi loyer loi lois
foyer foyers → foi foyer
citoyen citoyens → citoyen citoyen
rural ruraux → rural rural
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-snowballstemmer
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
