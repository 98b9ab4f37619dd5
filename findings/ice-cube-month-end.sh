#!/usr/bin/env bash
# ice_cube puts a monthly meeting of the 31st of January on the 29th of February, where RFC 5545 skips the months that have no 31st, as dateutil does with the same rule; and it drops BYSETPOS, so that the first Monday of each month is every Monday.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s ruby-ice-cube ruby-activesupport python3-dateutil >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends ruby-ice-cube ruby-activesupport python3-dateutil; } >/dev/null 2>&1 || exit 2

cat >try.rb <<'CODE'
require 'active_support'
require 'active_support/time'
require 'ice_cube'
ARGV.each do |rule|
  days = IceCube::Schedule.from_ical("DTSTART:20200131T100000\nRRULE:#{rule}").first(3)
  puts "ice_cube: #{rule} → #{days.map { |day| day.strftime('%d/%m') }.join(' ')}"
end
CODE
cat >try.py <<'CODE'
import sys
from dateutil.rrule import rrulestr
for rule in sys.argv[1:]:
    days = list(rrulestr('DTSTART:20200131T100000\nRRULE:' + rule))[:3]
    print('dateutil:', rule, '→', ' '.join(day.strftime('%d/%m') for day in days))
CODE
rules='FREQ=MONTHLY;COUNT=3 FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=3'
seen=$(/usr/bin/python3 try.py $rules 2>&1; TZ=UTC ruby try.rb $rules 2>/dev/null)

guess=$(cat <<'END'
dateutil: FREQ=MONTHLY;COUNT=3 → 31/01 31/03 31/05
dateutil: FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=3 → 03/02 02/03 06/04
ice_cube: FREQ=MONTHLY;COUNT=3 → 31/01 31/03 31/05
ice_cube: FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=3 → 03/02 02/03 06/04
END
)
stands=$(cat <<'END'
dateutil: FREQ=MONTHLY;COUNT=3 → 31/01 31/03 31/05
dateutil: FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=3 → 03/02 02/03 06/04
ice_cube: FREQ=MONTHLY;COUNT=3 → 31/01 29/02 31/03
ice_cube: FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=3 → 03/02 10/02 17/02
END
)
dpkg-query -W -f '${Package} ${Version}\n' ruby-ice-cube ruby-activesupport python3-dateutil
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
