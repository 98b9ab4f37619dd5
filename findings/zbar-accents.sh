#!/usr/bin/env bash
# A QR code that says « Hébergement » is read by zbar with a Chinese sign for its é: the letters of French are guessed to be of East Asia. An address without accents is read as it is.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s qrencode zbar-tools >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends qrencode zbar-tools; } >/dev/null 2>&1 || exit 2

cat >try.bash <<'CODE'
for words in 'https://exemple.fr/hebergement/' 'Hébergement' 'Le 16 janvier à Béthune' 'Été 2019' 'œuvre'; do
  qrencode -o code.png -- "$words"
  printf '%s → %s\n' "$words" "$(zbarimg -q --raw code.png 2>/dev/null)"
done
CODE
seen=$(bash try.bash 2>&1)

guess=$(cat <<'END'
https://exemple.fr/hebergement/ → https://exemple.fr/hebergement/
Hébergement → Hébergement
Le 16 janvier à Béthune → Le 16 janvier à Béthune
Été 2019 → Été 2019
œuvre → œuvre
END
)
stands=$(cat <<'END'
https://exemple.fr/hebergement/ → https://exemple.fr/hebergement/
Hébergement → H矇bergement
Le 16 janvier à Béthune → Le 16 janvier Ã  BÃ©thune
Été 2019 → ﾃ液ﾃｩ 2019
œuvre → ﾅ砥vre
END
)
dpkg-query -W -f '${Package} ${Version}\n' qrencode zbar-tools
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
