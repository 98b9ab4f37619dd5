#!/usr/bin/env bash
# catdoc and unrtf drop the hyphen that may not break, so that 2018-2022 in an RTF becomes 20182022; pandoc keeps it.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ command -v catdoc && command -v unrtf && command -v pandoc; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends catdoc unrtf pandoc; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
printf '%s\n' '{\rtf1\ansi\ansicpg1252\uc1 Plan 2018\_2022\par}' >in.rtf
seen="catdoc: $(catdoc -d utf-8 in.rtf | xargs)
unrtf: $(unrtf --text in.rtf 2>/dev/null | tail -n 1 | xargs)
pandoc: $(pandoc -f rtf -t plain in.rtf)"

guess=$(cat <<'END'
Plan 2018-2022, or 2018‑2022, on every line
END
)
stands=$(cat <<'END'
catdoc: Plan 20182022
unrtf: Plan 20182022
pandoc: Plan 2018‑2022
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' catdoc unrtf pandoc)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
