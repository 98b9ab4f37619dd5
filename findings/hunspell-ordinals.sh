#!/usr/bin/env bash
# The French dictionary knows 1er, 2e, 9e, XVIe and XXIe, and takes for mistakes the ordinals of two figures: 10e, 16e, 21e.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s hunspell hunspell-fr-classical >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends hunspell hunspell-fr-classical; } >/dev/null 2>&1 || exit 2

cat >try.bash <<'CODE'
for word in 1er 1re 2e 9e 10e 11e 16e 17e 19e 20e 21e XVIe XXIe; do
  printf '%s: %s\n' "$word" "$(printf '%s\n' "$word" | LC_ALL=C.UTF-8 hunspell -d fr_FR -i utf-8 -l | grep -q . && echo mistake || echo known)"
done
CODE
seen=$(bash try.bash 2>&1)

guess=$(cat <<'END'
1er: known
1re: known
2e: known
9e: known
10e: known
11e: known
16e: known
17e: known
19e: known
20e: known
21e: known
XVIe: known
XXIe: known
END
)
stands=$(cat <<'END'
1er: known
1re: known
2e: known
9e: known
10e: mistake
11e: mistake
16e: mistake
17e: mistake
19e: mistake
20e: mistake
21e: mistake
XVIe: known
XXIe: known
END
)
dpkg-query -W -f '${Package} ${Version}\n' hunspell hunspell-fr-classical
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
