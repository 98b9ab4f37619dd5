#!/usr/bin/env bash
# A meeting that a calendar says is cancelled is taken by calcurse as any other: nothing tells it from one that is held.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s calcurse >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends calcurse; } >/dev/null 2>&1 || exit 2

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//exemple BEGIN:VEVENT UID:1 DTSTAMP:20200101T000000Z DTSTART:20200710T093000 DTEND:20200710T113000 SUMMARY:Forum STATUS:CANCELLED END:VEVENT BEGIN:VEVENT UID:2 DTSTAMP:20200101T000000Z DTSTART:20200710T140000 DTEND:20200710T150000 SUMMARY:Visite STATUS:CONFIRMED END:VEVENT END:VCALENDAR >in.ics
mkdir data
calcurse -D data -C data -i in.ics >/dev/null 2>&1 || exit 2
seen=$(calcurse -D data -C data -G | sed 's/>[0-9a-f]*//')

guess=$(cat <<'END'
07/10/2020 @ 14:00 -> 07/10/2020 @ 15:00 |Visite, and the Forum absent or marked
END
)
stands=$(cat <<'END'
07/10/2020 @ 09:30 - 07/10/2020 @ 11:30|Forum
07/10/2020 @ 14:00 - 07/10/2020 @ 15:00|Visite
END
)
dpkg-query -W -f '${Package} ${Version}\n' calcurse
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
