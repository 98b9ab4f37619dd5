#!/usr/bin/env bash
# espeak-ng spells the initials that it cannot say (QPV, SDF), and yet says « RSA » as a word, « CCAS » as « ka », and « EHPAD » with an English voice.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s espeak-ng >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >/dev/null 2>&1 || exit 2

cat >try.bash <<'CODE'
for words in QPV SDF CAF RSA CCAS UDCCAS EHPAD; do
  printf '%s → %s\n' "$words" "$(espeak-ng -v fr -q --ipa -- "$words" | tr -d '\n ')"
done
CODE
seen=$(bash try.bash 2>&1)

guess=$(cat <<'END'
QPV → kˌypˌevˈe
SDF → ˌɛsdˌeˈɛf
CAF → kˈaf
RSA → ˌɛʁˌɛsˈa
CCAS → sˌesˌeˌaˈɛs
UDCCAS → yˌdesˌesˌeaˈɛs
EHPAD → epˈad
END
)
stands=$(cat <<'END'
QPV → kˌypˌevˈe
SDF → ˌɛsdˌeˈɛf
CAF → kˈaf
RSA → ʁsˈa
CCAS → kˈa
UDCCAS → ydkˈa
EHPAD → (en)ˈeɪpad(fr)
END
)
dpkg-query -W -f '${Package} ${Version}\n' espeak-ng
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
