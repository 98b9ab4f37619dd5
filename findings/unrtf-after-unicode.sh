#!/usr/bin/env bash
# In HTML, unrtf drops what stands glued after a Unicode character of an RTF: 10 000 written with a narrow space becomes 10.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s unrtf >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends unrtf; } >/dev/null 2>&1 || exit 2

cat >a.rtf <<'RTF'
{\rtf1\ansi\ansicpg1252\uc1 10\u8239?000 places, une \u339?uvre commune.\par}
RTF
seen=$(unrtf --html a.rtf 2>/dev/null | sed -n 's/.*<body>//p')

guess=$(cat <<'END'
10&#8239;000 places, une &oelig;uvre commune.<br>
END
)
stands=$(cat <<'END'
10&#8239; places, une &oelig; commune.<br>
END
)
dpkg-query -W -f '${Package} ${Version}\n' unrtf
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
