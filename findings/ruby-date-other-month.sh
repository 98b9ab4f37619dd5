#!/usr/bin/env bash
# Ruby’s Date.parse reads « 12 février 2020 » as the 12th of the month that it is today, and « 3 mars 2020 » as the 3rd of March: where a month is not English, its year goes as well, without an error.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s ruby >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends ruby; } >/dev/null 2>&1 || exit 2

cat >try.rb <<'CODE'
require 'date'
['3 mars 2020', '12 mars 2020', '12 avril 2020', '12 février 2020', 'mercredi 12 août 2020'].each do |words|
  day = Date.parse(words)
  today = Date.today
  puts "#{words} → #{day.day == 12 && [day.year, day.month] == [today.year, today.month] ? 'the 12th of this month' : day}"
rescue Date::Error
  puts "#{words} → refused"
end
CODE
seen=$(ruby try.rb 2>&1)

guess=$(cat <<'END'
3 mars 2020 → 2020-03-03
12 mars 2020 → 2020-03-12
12 avril 2020 → refused
12 février 2020 → refused
mercredi 12 août 2020 → refused
END
)
stands=$(cat <<'END'
3 mars 2020 → 2020-03-03
12 mars 2020 → 2020-03-12
12 avril 2020 → the 12th of this month
12 février 2020 → the 12th of this month
mercredi 12 août 2020 → the 12th of this month
END
)
dpkg-query -W -f '${Package} ${Version}\n' ruby
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
