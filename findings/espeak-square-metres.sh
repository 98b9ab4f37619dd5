#!/usr/bin/env bash
# espeak-ng in French reads « 25 m² » as the letter m to the power of two, and « 3 km² » as kilometres to the power of two; square metres are never heard.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s espeak-ng >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
say() { espeak-ng -v fr -q -x -- "$1" | tr -s '\n' ' ' | sed 's/^ *//; s/ *$//'; }
seen=$(for words in '25 m²' '3 km²' '25 m' '3 km' 'mètres carrés'; do printf '%s: %s\n' "$words" "$(say "$words")"; done)

guess=$(cat <<'END'
25 m²: v'E~t s'E~k m'Etr kar'e
3 km²: trw'a kilom'Etr kar'e
25 m: v'E~t s'E~k m'Etr
3 km: trw'a kilom'Etr
mètres carrés: m'Etr kar'e
END
)
stands=$(cat <<'END'
25 m²: vE~ts'E~k _!'Em pyis'A~s d'Y
3 km²: trw'a kilom'Etr pyis'A~s d'Y
25 m: vE~ts'E~k _!'Em
3 km: trw'a kilom'Etr
mètres carrés: m'Etr kar'e
END
)
dpkg-query -W -f '${Package} ${Version}\n' espeak-ng
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
