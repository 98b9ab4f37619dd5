#!/usr/bin/env bash
# DuckDB and csvkit, with no option, both make a date of « 3/4/2019 », and not the same one.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @duckdb/node-api@1.5.6-r.1 >/dev/null || exit 2
export DEBIAN_FRONTEND=noninteractive
command -v in2csv >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends csvkit; } >/dev/null 2>&1 || exit 2

printf 'nom;jour\nA;3/4/2019\nB;5/6/2019\n' >in.csv
cat >try.mjs <<'CODE'
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rows = await connection.runAndReadAll("select jour from read_csv('in.csv')");
console.log('DuckDB', rows.getRows().map(String).join(' '));
CODE
seen=$(node try.mjs; echo "csvkit $(in2csv -d ';' in.csv | cut -d, -f2 | tail -n +2 | paste -sd ' ')")

guess=$(cat <<'END'
an ambiguous date stays a text, or both tools read it alike
END
)
stands=$(cat <<'END'
DuckDB 2019-04-03 2019-06-05
csvkit 2019-03-04 2019-05-06
END
)
printf '%s\n' "$(node -p "'@duckdb/node-api ' + require('./node_modules/@duckdb/node-api/package.json').version")" "$(dpkg-query -W -f '${Package} ${Version}\n' csvkit)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
