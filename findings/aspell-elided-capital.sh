#!/usr/bin/env bash
# aspell knows « État », « Europe » and « l’état », and refuses « l’État » and « d’Europe »: an elided article before a capital is a mistake to it.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s aspell aspell-fr >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends aspell aspell-fr; } >/dev/null 2>&1 || exit 2


export LC_ALL=C.UTF-8
seen=$(for word in État Europe l’état d’avance l’État d’Europe; do printf '%s: %s\n' "$word" "$([ -z "$(echo "$word" | aspell -l fr --encoding=utf-8 list)" ] && echo known || echo refused)"; done)

guess=$(cat <<'END'
État: known
Europe: known
l’état: known
d’avance: known
l’État: known
d’Europe: known
END
)
stands=$(cat <<'END'
État: known
Europe: known
l’état: known
d’avance: known
l’État: refused
d’Europe: refused
END
)
dpkg-query -W -f '${Package} ${Version}\n' aspell aspell-fr
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
