#!/usr/bin/env bash
# Given the end that iCalendar wants, the day after the last, eluceo writes one day more for whole days: a meeting of the 2nd of March fills the 2nd and the 3rd.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s php-cli php-eluceo-ical >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends php-cli php-eluceo-ical; } >/dev/null 2>&1 || exit 2

cat >try.php <<'CODE'
<?php
require '/usr/share/php/Eluceo/iCal/autoload.php';
$event = new Eluceo\iCal\Component\Event('1');
$event->setDtStart(new DateTime('2020-03-02'))->setDtEnd(new DateTime('2020-03-03'))->setNoTime(true);
$hours = new Eluceo\iCal\Component\Event('2');
$hours->setDtStart(new DateTime('2020-03-02 10:00'))->setDtEnd(new DateTime('2020-03-03 10:00'));
$calendar = new Eluceo\iCal\Component\Calendar('exemple');
$calendar->addComponent($event);
$calendar->addComponent($hours);
echo $calendar->render();
CODE
seen=$(TZ=UTC php try.php | tr -d '\r' | grep -E '^DT(START|END)')

guess=$(cat <<'END'
DTSTART;VALUE=DATE:20200302
DTEND;VALUE=DATE:20200303
DTSTART:20200302T100000Z
DTEND:20200303T100000Z
END
)
stands=$(cat <<'END'
DTSTART;VALUE=DATE:20200302
DTEND;VALUE=DATE:20200304
DTSTART:20200302T100000Z
DTEND:20200303T100000Z
END
)
dpkg-query -W -f '${Package} ${Version}\n' php-cli php-eluceo-ical
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
