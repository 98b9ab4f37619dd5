#!/usr/bin/env bash
# lowdown takes the first lines of a text for metadata when they have a colon: the dateline and the contact of a press release are not in the page.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s lowdown >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends lowdown; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
cat >page.md <<'END'
Lille : le 3 mars 2020
Contact : service de presse

Le plan ouvre 12 places.
END
seen=$(lowdown page.md)

guess=$(cat <<'END'
<p>Lille : le 3 mars 2020
Contact : service de presse</p>

<p>Le plan ouvre 12 places.</p>
END
)
stands=$(cat <<'END'
<p>Le plan ouvre 12 places.</p>
END
)
dpkg-query -W -f '${Package} ${Version}\n' lowdown
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
