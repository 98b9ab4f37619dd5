#!/usr/bin/env bash
# A column of lengths, « 5 m » and « 12 m », is of five and twelve minutes, and csvkit adds them up.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s csvkit >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends csvkit; } >/dev/null 2>&1 || exit 2

printf 'lieu,longueur\nQuai,5 m\nPont,12 m\n' >in.csv
seen=$(csvjson in.csv; csvstat -c longueur in.csv | grep 'Type of data\|Sum' | sed 's/^[[:space:]]*//; s/  */ /g')

guess=$(cat <<'END'
[{"lieu": "Quai", "longueur": "5 m"}, {"lieu": "Pont", "longueur": "12 m"}]Type of data: Text
END
)
stands=$(cat <<'END'
[{"lieu": "Quai", "longueur": "0:05:00"}, {"lieu": "Pont", "longueur": "0:12:00"}]Type of data: TimeDelta
Sum: 0:17:00
END
)
dpkg-query -W -f '${Package} ${Version}\n' csvkit
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
