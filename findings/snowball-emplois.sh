#!/usr/bin/env bash
# The French stemmer of Snowball leaves the plural mark of a word whose last vowel is i, o or u, and every x of « lieux » and « enjeux »: « emploi » does not find « emplois », nor « élu » « élus ».
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
for words in ('emploi emplois', 'élu élus', 'appui appuis', 'lieu lieux', 'enjeu enjeux', 'plan plans', 'aidé aidés', 'réseau réseaux'):
    print(words, '→', ' '.join(map(root, words.split())))
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
emploi emplois → emploi emploi
élu élus → élu élu
appui appuis → appui appui
lieu lieux → lieu lieu
enjeu enjeux → enjeu enjeu
plan plans → plan plan
aidé aidés → aid aid
réseau réseaux → réseau réseau
END
)
stands=$(cat <<'END'
emploi emplois → emploi emplois
élu élus → élu élus
appui appuis → appui appuis
lieu lieux → lieu lieux
enjeu enjeux → enjeu enjeux
plan plans → plan plan
aidé aidés → aid aid
réseau réseaux → réseau réseau
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-snowballstemmer
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
