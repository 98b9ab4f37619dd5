#!/usr/bin/env bash
# Two libraries of dates that speak French give every day an ordinal: « mercredi 16e janvier 2019 », which nobody writes.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-arrow python3-pendulum >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-arrow python3-pendulum; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import arrow, pendulum
for day in (1, 2, 16):
    print('arrow:', arrow.get(2019, 1, day).format('dddd Do MMMM YYYY', locale='fr'), '| pendulum:', pendulum.datetime(2019, 1, day).format('dddd Do MMMM YYYY', locale='fr'))
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
arrow: mardi 1er janvier 2019 | pendulum: mardi 1er janvier 2019
arrow: mercredi 2 janvier 2019 | pendulum: mercredi 2 janvier 2019
arrow: mercredi 16 janvier 2019 | pendulum: mercredi 16 janvier 2019
END
)
stands=$(cat <<'END'
arrow: mardi 1er janvier 2019 | pendulum: mardi 1er janvier 2019
arrow: mercredi 2e janvier 2019 | pendulum: mercredi 2e janvier 2019
arrow: mercredi 16e janvier 2019 | pendulum: mercredi 16e janvier 2019
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-arrow python3-pendulum
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
