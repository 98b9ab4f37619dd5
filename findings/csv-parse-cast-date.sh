#!/usr/bin/env bash
# Asked to cast dates, csv-parse takes any name that ends in a number for one: « Axe 2 » is the first of February 2001, « Lille 59 » is in 1959.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . csv-parse@7.0.3 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { parse } from 'csv-parse/sync';
const [row] = parse('axe,lieu,quartier,action,jour\nAxe 2,Lille 59,QPV 2024,Action 12,2019-04-03\n', { columns: true, cast: true, cast_date: true });
for (const [name, value] of Object.entries(row)) console.log(name, '=', value instanceof Date ? `a date, ${value.toISOString().slice(0, 10)}` : `a text, ${value}`);
CODE
seen=$(TZ=UTC node try.mjs 2>&1)

guess=$(cat <<'END'
axe = a text, Axe 2
lieu = a text, Lille 59
quartier = a text, QPV 2024
action = a text, Action 12
jour = a date, 2019-04-03
END
)
stands=$(cat <<'END'
axe = a date, 2001-02-01
lieu = a date, 1959-01-01
quartier = a date, 2024-01-01
action = a date, 2001-12-01
jour = a date, 2019-04-03
END
)
printf '%s\n' "$(node -p "'csv-parse ' + JSON.parse(require('fs').readFileSync('./node_modules/csv-parse/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
