#!/usr/bin/env bash
# A meeting of the Monday of the second week of each year (BYWEEKNO=2) is expanded by sabre/vobject to one day of the month, whatever the week: the 6th of January, Monday, Wednesday and Thursday, with no warning.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s php8.2-cli php8.2-mbstring php8.2-xml php-sabre-vobject >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends php8.2-cli php8.2-mbstring php8.2-xml php-sabre-vobject; } >/dev/null 2>&1 || exit 2

cat >try.php <<'CODE'
<?php
// What PHP 8.2 says of the code itself, old as it is, is no warning on the calendar.
error_reporting(E_ALL & ~E_DEPRECATED);
ini_set('display_errors', '1');
require '/usr/share/php/Sabre/VObject/autoload.php';
foreach (['BYWEEKNO=2;BYDAY=MO', 'BYMONTH=1;BYDAY=1MO', 'BYYEARDAY=6'] as $rule) {
  $read = Sabre\VObject\Reader::read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//exemple//fr\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20200101T000000Z\r\nDTSTART;VALUE=DATE:20200106\r\nRRULE:FREQ=YEARLY;$rule;COUNT=3\r\nSUMMARY:Plan\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
  $events = ($read->expand(new DateTime('2020-01-01'), new DateTime('2024-01-01')) ?: $read)->select('VEVENT');
  echo "$rule →";
  foreach ($events as $event) echo ' ', $event->DTSTART->getDateTime()->format('Y-m-d l');
  echo "\n";
}
CODE
seen=$(php try.php 2>&1)

guess=$(cat <<'END'
BYWEEKNO=2;BYDAY=MO → 2020-01-06 Monday 2021-01-11 Monday 2022-01-10 Monday
BYMONTH=1;BYDAY=1MO → 2020-01-06 Monday 2021-01-04 Monday 2022-01-03 Monday
BYYEARDAY=6 → 2020-01-06 Monday 2021-01-06 Wednesday 2022-01-06 Thursday
END
)
stands=$(cat <<'END'
BYWEEKNO=2;BYDAY=MO → 2020-01-06 Monday 2021-01-06 Wednesday 2022-01-06 Thursday
BYMONTH=1;BYDAY=1MO → 2020-01-06 Monday 2021-01-04 Monday 2022-01-03 Monday
BYYEARDAY=6 → 2020-01-06 Monday 2021-01-06 Wednesday 2022-01-06 Thursday
END
)
dpkg-query -W -f '${Package} ${Version}\n' php8.2-cli php8.2-mbstring php8.2-xml php-sabre-vobject
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
