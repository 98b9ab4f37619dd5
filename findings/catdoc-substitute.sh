#!/usr/bin/env bash
# catdoc prints a Unicode character of an RTF and also the « ? » that is there for readers that do not know it.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s catdoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends catdoc; } >/dev/null 2>&1 || exit 2

cat >a.rtf <<'RTF'
{\rtf1\ansi\ansicpg1252\uc1 10\u8239?000 places, une \u339?uvre commune\u8239?!\par}
RTF
seen=$(catdoc -d utf-8 a.rtf | tr -s '\n')

guess=$(cat <<'END'
10 000 places, une œuvre commune !
END
)
stands=$(cat <<'END'
10 ?000 places, une œ?uvre commune ?!
END
)
dpkg-query -W -f '${Package} ${Version}\n' catdoc
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
