#!/usr/bin/env bash
# any-date-parser in French reads « 10h30 » as the 10th, in 2030, and drops that hour after a date; « 10 h 30 » is read.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . any-date-parser@2.2.4 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import parser from 'any-date-parser';
for (const text of ['10 h 30', '10h30', '3 avril 2019 à 10 h 30', '3 avril 2019 à 10h30', '3 avril 2019 à 20 h']) {
  const { year, month, day, hour, minute } = parser.attempt(text, 'fr');
  console.log(`${text}: ${JSON.stringify({ year, month, day, hour, minute })}`);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
the hour on every line, and no year on the first two
END
)
stands=$(cat <<'END'
10 h 30: {"hour":10,"minute":30}
10h30: {"year":2030,"day":10}
3 avril 2019 à 10 h 30: {"year":2019,"month":4,"day":3,"hour":10,"minute":30}
3 avril 2019 à 10h30: {"year":2019,"month":4,"day":3}
3 avril 2019 à 20 h: {"year":2019,"month":4,"day":3}
END
)
printf '%s\n' "$(node -p "'any-date-parser ' + JSON.parse(require('fs').readFileSync('./node_modules/any-date-parser/package.json')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
