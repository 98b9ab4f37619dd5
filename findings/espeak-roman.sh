#!/usr/bin/env bash
# The French voice of espeak-ng says « quatre romain » for the IV of a chapter, reads the V of a title as a letter, and XXIe as a word.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ command -v espeak-ng; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
say() { printf '%s\n' "$1" | espeak-ng -v fr -q -x --ipa | sed 's/^ *//'; }
seen=$(for text in 'chapitre IV' 'titre V' 'XXIe siècle' 'XXI siècle'; do echo "$text: $(say "$text")"; done)

guess=$(cat <<'END'
chapitre quatre, titre cinq, vingt et unième siècle; or letters everywhere
END
)
stands=$(cat <<'END'
chapitre IV: ʃapˈitʁ katʁ ʁomˈɛ̃
titre V: tˈitʁ vˈe
XXIe siècle: iksɡzˈi sjˈɛkl
XXI siècle: vɛ̃teœ̃ ʁomˈɛ̃ sjˈɛkl
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' espeak-ng)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
