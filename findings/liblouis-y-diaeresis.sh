#!/usr/bin/env bash
# The French braille of liblouis, which has every other accent, has a blank for ÿ: L’Haÿ-les-Roses is « L’Ha -les-Roses ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s liblouis-bin liblouis-data >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends liblouis-bin liblouis-data; } >/dev/null 2>&1 || exit 2

cat >try.bash <<'CODE'
for words in naïf Noël Capharnaüm 'L’Haÿ-les-Roses' 'Louÿs'; do
  printf '%s → %s\n' "$words" "$(printf '%s\n' "$words" | lou_translate unicode.dis,fr-bfu-comp6.utb)"
done
CODE
seen=$(bash try.bash 2>&1)

guess=$(cat <<'END'
naïf → ⠝⠁⠻⠋
Noël → ⠨⠝⠕⠫⠇
Capharnaüm → ⠨⠉⠁⠏⠓⠁⠗⠝⠁⠳⠍
L’Haÿ-les-Roses → a letter after « L’Ha »
Louÿs → a letter after « Lou »
END
)
stands=$(cat <<'END'
naïf → ⠝⠁⠻⠋
Noël → ⠨⠝⠕⠫⠇
Capharnaüm → ⠨⠉⠁⠏⠓⠁⠗⠝⠁⠳⠍
L’Haÿ-les-Roses → ⠨⠇⠄⠨⠓⠁⠀⠤⠇⠑⠎⠤⠨⠗⠕⠎⠑⠎
Louÿs → ⠨⠇⠕⠥⠀⠎
END
)
dpkg-query -W -f '${Package} ${Version}\n' liblouis-bin
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
