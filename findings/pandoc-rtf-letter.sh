#!/usr/bin/env bash
# pandoc loses a letter after each character that an RTF writes by its code with a sign for older readers (\u233?), even in the RTF that it has written itself: « préfet » becomes « préet ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v pandoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends pandoc; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
printf 'Le préfet de l’État, n°\302\24012.\n' | pandoc -s -t rtf -o out.rtf
seen=$(pandoc -f rtf -t plain out.rtf)

guess=$(cat <<'END'
Le préfet de l’État, n° 12.
END
)
stands=$(cat <<'END'
Le préet de l’Éat, n° 2.
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' pandoc)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
