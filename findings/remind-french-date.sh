#!/usr/bin/env bash
# In the French of remind, one day is « mercredi, 1er avril, 2020 » at the head of the list and « mercredi, 1 avril, 2020 » in a line of it.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s remind >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends remind; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
cat >agenda.rem <<'REM'
INCLUDE /usr/share/remind/lang/fr.rem
REM 1 Apr 2020 +40 MSG %a%
REM 3 Apr 2020 +40 MSG %a%
REM
seen=$(remind agenda.rem 1 Mar 2020 2>&1 | tr -s '\n'; remind agenda.rem 1 Apr 2020 2>&1 | head -1)

guess=$(cat <<'END'
Rappels pour dimanche 1er mars 2020 :
le mercredi 1er avril 2020
le vendredi 3 avril 2020
Rappels pour mercredi 1er avril 2020 :
END
)
stands=$(cat <<'END'
Rappels pour dimanche, 1er mars, 2020:
le mercredi, 1 avril, 2020
le vendredi, 3 avril, 2020
Rappels pour mercredi, 1er avril, 2020:
END
)
dpkg-query -W -f '${Package} ${Version}\n' remind
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
