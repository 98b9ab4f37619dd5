#!/usr/bin/env bash
# A free telephone number, « 0 800 23 13 13 », is read as a number of thousands: « zéro mille huit cents », which nobody can dial. « 0800 » is not, nor the number of an office.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s espeak-ng >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >/dev/null 2>&1 || exit 2

cat >try.bash <<'CODE'
for number in '03 20 30 59 59' '0800 23 13 13' '0 800 23 13 13' '0 809 54 19 19'; do
  printf '%s → %s\n' "$number" "$(espeak-ng -v fr -q --ipa -- "$number" | tr '\n' ' ')"
done
CODE
seen=$(bash try.bash 2>&1)

guess=$(cat <<'END'
03 20 30 59 59 → zeʁo tʁwˈa vˈɛ̃ tʁˈɑ̃t sɛ̃kɑ̃tnˈœf sɛ̃kɑ̃tnˈœf
0800 23 13 13 → zeʁoyitzeʁozeʁˈo vɛ̃ttʁwˈa tʁˈɛz tʁˈɛz
0 800 23 13 13 → zeʁo yisˈɑ̃ vɛ̃ttʁwˈa tʁˈɛz tʁˈɛz
0 809 54 19 19 → zeʁo yisɑ̃nˈœf sɛ̃kɑ̃tkˈatʁ diznˈœf diznˈœf
END
)
stands=$(cat <<'END'
03 20 30 59 59 → zeʁo tʁwˈa vˈɛ̃ tʁˈɑ̃t sɛ̃kɑ̃tnˈœf sɛ̃kɑ̃tnˈœf 
0800 23 13 13 → zeʁoyitzeʁozeʁˈo vɛ̃ttʁwˈa tʁˈɛz tʁˈɛz 
0 800 23 13 13 → zeʁo mˈil yisˈɑ̃ vɛ̃ttʁwˈa tʁˈɛz tʁˈɛz 
0 809 54 19 19 → zeʁo mˈil yisɑ̃ nˈœf sɛ̃kɑ̃tkˈatʁ diznˈœf diznˈœf 
END
)
dpkg-query -W -f '${Package} ${Version}\n' espeak-ng
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
