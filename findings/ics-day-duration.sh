#!/usr/bin/env bash
# ics writes a length of one day as « P1DT », which the grammar of RFC 5545 does not have: after T comes a time.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . ics@3.12.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createEvent } from 'ics';
const { value } = createEvent({ title: 'Colloque', start: [2019, 1, 16], duration: { days: 1 } });
console.log(value.match(/DURATION.*/)[0]);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
DURATION:P1D
END
)
stands=$(cat <<'END'
DURATION:P1DT
END
)
printf '%s\n' "$(node -p "'ics ' + require('./node_modules/ics/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
