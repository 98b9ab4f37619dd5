#!/usr/bin/env bash
# odt2txt prints a footnote in the middle of the sentence that calls it.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ command -v odt2txt && command -v pandoc; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends odt2txt pandoc; } >/dev/null 2>&1 || exit 2

printf 'Cent places[^1] ouvrent en avril.\n\n[^1]: Sous réserve du budget.\n' >in.md
pandoc in.md -o in.odt
seen=$(LC_ALL=C.UTF-8 odt2txt in.odt | sed '/^$/d')

guess=$(cat <<'END'
Cent places1 ouvrent en avril. / 1 Sous réserve du budget. (the note after the sentence, or lost)
END
)
stands=$(cat <<'END'
Cent places1
Sous réserve du budget.
ouvrent en avril.
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' odt2txt pandoc)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
