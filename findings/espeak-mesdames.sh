#!/usr/bin/env bash
# espeak-ng in French says « madame » and « mademoiselle » for Mme and Mlle, and one consonant for Mmes and Mlles.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s espeak-ng >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
say() { espeak-ng -v fr -q -x -- "$1" | tr -s '\n' ' ' | sed 's/^ *//; s/ *$//'; }
seen=$(for words in 'Mme Petit' 'Mlle Petit' 'Mmes Petit' 'Mlles Petit' 'Mesdames Petit'; do printf '%s: %s\n' "$words" "$(say "$words")"; done)

guess=$(cat <<'END'
Mme Petit: madam p@t'i
Mlle Petit: madmwaz'El p@t'i
Mmes Petit: medam p@t'i
Mlles Petit: medmwaz'El p@t'i
Mesdames Petit: medam p@t'i
END
)
stands=$(cat <<'END'
Mme Petit: mad'am p@t'i
Mlle Petit: madmwaz'El p@t'i
Mmes Petit: m p@t'i
Mlles Petit: ml p@t'i
Mesdames Petit: med'am p@t'i
END
)
dpkg-query -W -f '${Package} ${Version}\n' espeak-ng
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
