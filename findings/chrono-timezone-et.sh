#!/usr/bin/env bash
# chrono-node reads « les 3 et 4 avril » as three o'clock, Eastern Time: « et » is taken for the zone ET.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . chrono-node@2.10.3 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import * as chrono from 'chrono-node';
const reference = { instant: new Date('2019-06-15T10:00:00Z'), timezone: 0 };
for (const result of chrono.fr.parse('Les 3 et 4 avril 2019', reference)) {
  console.log(result.text, '=', result.start.date().toISOString());
}
CODE
seen=$(TZ=UTC node try.mjs 2>&1)

guess=$(cat <<'END'
4 avril 2019 (and perhaps 3 avril 2019); nothing about an hour
END
)
stands=$(cat <<'END'
3 et = 2019-06-15T07:00:00.000Z
4 avril 2019 = 2019-04-04T12:00:00.000Z
END
)
printf '%s\n' "$(node -p "'chrono-node ' + require('./node_modules/chrono-node/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
