#!/usr/bin/env bash
# ical-generator with a time zone writes the hour of the machine, not of the zone: nine in Paris is 08:00 on a server in UTC,
# and DTSTAMP loses the Z that RFC 5545 asks for.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . ical-generator@11.1.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import ical from 'ical-generator';
const calendar = ical({ name: 'Agenda', timezone: 'Europe/Paris' });
calendar.createEvent({ id: '1', start: new Date('2019-01-16T09:00:00+01:00'), summary: 'Comité', stamp: new Date(0) });
console.log(calendar.toString().split('\r\n').filter((line) => line.startsWith('DT')).join('\n'));
CODE
seen=$(TZ=UTC node try.mjs 2>&1)

guess=$(cat <<'END'
DTSTAMP:19700101T000000Z and DTSTART;TZID=Europe/Paris:20190116T090000
END
)
stands=$(cat <<'END'
DTSTAMP:19700101T000000
DTSTART:20190116T080000
END
)
printf '%s\n' "$(node -p "'ical-generator ' + require('./node_modules/ical-generator/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
