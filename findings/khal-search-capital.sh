#!/usr/bin/env bash
# khal, which finds « PLAN » with « plan », does not find « États généraux » with « états », nor « Comité » with « COMITÉ »: the case of É is kept.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s khal >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends khal; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8 TZ=UTC
mkdir -p calendar
cat >config <<CONFIG
[calendars]
[[agenda]]
path = $work/calendar
[sqlite]
path = $work/khal.db
[default]
default_calendar = agenda
[locale]
timeformat = %H:%M
dateformat = %d/%m/%Y
longdateformat = %d/%m/%Y
datetimeformat = %d/%m/%Y %H:%M
longdatetimeformat = %d/%m/%Y %H:%M
local_timezone = UTC
default_timezone = UTC
CONFIG
khal -c config new 05/03/2020 'Plan des États généraux' >/dev/null 2>&1
khal -c config new 06/03/2020 'Comité de l’État' >/dev/null 2>&1
seen=$(for words in PLAN généraux États états comité COMITÉ; do printf '%s → %s\n' "$words" "$(khal -c config search "$words" 2>/dev/null | sed 's/^[^ ]* //')"; done)

guess=$(cat <<'END'
PLAN → Plan des États généraux
généraux → Plan des États généraux
États → Plan des États généraux
états → Plan des États généraux
comité → Comité de l’État
COMITÉ → Comité de l’État
END
)
stands=$(cat <<'END'
PLAN → Plan des États généraux
généraux → Plan des États généraux
États → Plan des États généraux
états → 
comité → Comité de l’État
COMITÉ → 
END
)
dpkg-query -W -f '${Package} ${Version}\n' khal
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
