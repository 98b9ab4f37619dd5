#!/usr/bin/env bash
# csvkit turns the French « 1,5 » of a file separated by semicolons into 15, and « 1,5 € » too.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v csvjson >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends csvkit; } >/dev/null 2>&1 || exit 2

printf 'nom;montant;prix\nA;1,5;1,5 €\nB;2,25;2,25 €\n' >in.csv
seen=$(csvjson -d ';' in.csv)

guess=$(cat <<'END'
the texts as they stand, or 1.5 and 2.25
END
)
stands=$(cat <<'END'
[{"nom": "A", "montant": 15.0, "prix": 15.0}, {"nom": "B", "montant": 225.0, "prix": 225.0}]
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' csvkit)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
