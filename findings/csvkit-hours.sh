#!/usr/bin/env bash
# csvkit reads an hour, « 10:30 », as ten minutes and a half, and « 1 h » as the length 1:00:00.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v in2csv >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends csvkit; } >/dev/null 2>&1 || exit 2

printf 'nom;heure;duree\nA;10:30;1 h\nB;14:00;2 h\n' >in.csv
seen=$(in2csv -d ';' in.csv)

guess=$(cat <<'END'
the texts as they stand, or 10:30:00
END
)
stands=$(cat <<'END'
nom,heure,duree
A,0:10:30,1:00:00
B,0:14:00,2:00:00
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' csvkit)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
