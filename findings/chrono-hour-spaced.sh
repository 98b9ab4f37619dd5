#!/usr/bin/env bash
# chrono-node reads « 10 h 30 », the form that French typography asks for, as ten o'clock sharp.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . chrono-node@2.10.3 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import * as chrono from 'chrono-node';
for (const text of ['le 16 janvier 2019 à 10h30', 'le 16 janvier 2019 à 10 h 30']) {
  console.log(text, '=', chrono.fr.parseDate(text, new Date('2019-06-15T10:00:00Z')).toISOString());
}
CODE
seen=$(TZ=UTC node try.mjs 2>&1)

guess=$(cat <<'END'
2019-01-16T10:30 both times
END
)
stands=$(cat <<'END'
le 16 janvier 2019 à 10h30 = 2019-01-16T10:30:00.000Z
le 16 janvier 2019 à 10 h 30 = 2019-01-16T10:00:00.000Z
END
)
printf '%s\n' "$(node -p "'chrono-node ' + require('./node_modules/chrono-node/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
