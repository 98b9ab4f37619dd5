#!/usr/bin/env bash
# A series that starts on a whole day, `DTSTART;VALUE=DATE:`, starts for rrule at the instant when it is read: the day is dropped, without an error; one that ends before has no date at all.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . rrule@2.8.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const { rrulestr } = createRequire(import.meta.url)('rrule');
const today = new Date().toISOString().slice(0, 10);
const days = (text) => rrulestr(text).all().map((day) => day.toISOString().slice(0, 10).replace(today, 'today')).slice(0, 1).join() || 'no date';
for (const text of ['DTSTART:20200302T100000Z\nRRULE:FREQ=WEEKLY;COUNT=3', 'DTSTART:20200302\nRRULE:FREQ=WEEKLY;COUNT=3', 'DTSTART;VALUE=DATE:20200302\nRRULE:FREQ=WEEKLY;COUNT=3', 'DTSTART;VALUE=DATE:20200302\nRRULE:FREQ=WEEKLY;UNTIL=20200316'])
  console.log(text.replace('\n', ' '), '→', days(text));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
DTSTART:20200302T100000Z RRULE:FREQ=WEEKLY;COUNT=3 → 2020-03-02
DTSTART:20200302 RRULE:FREQ=WEEKLY;COUNT=3 → 2020-03-02
DTSTART;VALUE=DATE:20200302 RRULE:FREQ=WEEKLY;COUNT=3 → 2020-03-02
DTSTART;VALUE=DATE:20200302 RRULE:FREQ=WEEKLY;UNTIL=20200316 → 2020-03-02
END
)
stands=$(cat <<'END'
DTSTART:20200302T100000Z RRULE:FREQ=WEEKLY;COUNT=3 → 2020-03-02
DTSTART:20200302 RRULE:FREQ=WEEKLY;COUNT=3 → 2020-03-02
DTSTART;VALUE=DATE:20200302 RRULE:FREQ=WEEKLY;COUNT=3 → today
DTSTART;VALUE=DATE:20200302 RRULE:FREQ=WEEKLY;UNTIL=20200316 → no date
END
)
printf '%s\n' "$(node -p "'rrule ' + JSON.parse(require('fs').readFileSync('./node_modules/rrule/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
