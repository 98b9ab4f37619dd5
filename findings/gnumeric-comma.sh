#!/usr/bin/env bash
# In one row of a CSV read by Gnumeric, « 1,500 » is 1.5 and « 1,500 € » is 1500, « 12,5 » a number and « 12,5 € » a text; 3/4 is a day of the present year.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s gnumeric >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends gnumeric; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
cat >table.csv <<'CSV'
part,taux,montant,rang
"12,5 %","12,5","12,5 €",3/4
"1,500 %","1,500","1,500 €",x
CSV
ssconvert table.csv out.csv >/dev/null 2>&1
seen=$(sed "s/$(date +%Y)/this year/" out.csv)

guess=$(cat <<'END'
part,taux,montant,rang
0.125,12.5,12.5,3/4
0.015,1.5,1.5,x
END
)
stands=$(cat <<'END'
part,taux,montant,rang
0.125,12.5,"12,5 €",this year/03/04
0.015,1.5,1500,x
END
)
dpkg-query -W -f '${Package} ${Version}\n' gnumeric
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
