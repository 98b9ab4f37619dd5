#!/usr/bin/env bash
# A length of time before an event, `-P1D`, is one after it for iso8601-duration, which drops the sign without an error; tinyduration and duration-fns keep it, each in its own way.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . iso8601-duration@2.1.4 tinyduration@3.4.1 duration-fns@3.0.2 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { parse } = await import('iso8601-duration');
const tiny = await import('tinyduration');
const fns = await import('duration-fns');
for (const text of ['P1D', '-P1D', '-PT30M']) {
  const read = parse(text);
  console.log(text, '→', `iso8601-duration ${read.days} d ${read.minutes} min;`, `tinyduration ${JSON.stringify((tiny.parse ?? tiny.default.parse)(text))};`, `duration-fns ${fns.parse(text).days} d ${fns.parse(text).minutes} min`);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
P1D → iso8601-duration 1 d 0 min; tinyduration {"days":1}; duration-fns 1 d 0 min
-P1D → iso8601-duration -1 d 0 min; tinyduration {"days":1,"negative":true}; duration-fns -1 d 0 min
-PT30M → iso8601-duration 0 d -30 min; tinyduration {"minutes":30,"negative":true}; duration-fns 0 d -30 min
END
)
stands=$(cat <<'END'
P1D → iso8601-duration 1 d 0 min; tinyduration {"days":1}; duration-fns 1 d 0 min
-P1D → iso8601-duration 1 d 0 min; tinyduration {"days":1,"negative":true}; duration-fns -1 d 0 min
-PT30M → iso8601-duration 0 d 30 min; tinyduration {"minutes":30,"negative":true}; duration-fns 0 d -30 min
END
)
printf '%s\n' "$(node -p "'iso8601-duration ' + JSON.parse(require('fs').readFileSync('./node_modules/iso8601-duration/package.json', 'utf8')).version")"
printf '%s\n' "$(node -p "'tinyduration ' + JSON.parse(require('fs').readFileSync('./node_modules/tinyduration/package.json', 'utf8')).version")"
printf '%s\n' "$(node -p "'duration-fns ' + JSON.parse(require('fs').readFileSync('./node_modules/duration-fns/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
