#!/usr/bin/env bash
# zod writes a pattern in JSON Schema without its flag i and says nothing: a code that zod takes is refused by the schema of its own making.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . zod@4.6.7 ajv@8.20.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import Ajv from 'ajv/dist/2020.js';
import { z } from 'zod';
const insee = z.string().regex(/^2[ab]\d{3}$/i);
const schema = z.toJSONSchema(insee);
console.log('zod', insee.safeParse('2A004').success, '| its JSON Schema', new Ajv().compile(schema)('2A004'), '|', schema.pattern);
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
zod true | its JSON Schema true, or an error when it is written
END
)
stands=$(cat <<'END'
zod true | its JSON Schema false | ^2[ab]\d{3}$
END
)
printf '%s\n' "$(node -p "'zod ' + require('./node_modules/zod/package.json').version")" "$(node -p "'ajv ' + require('./node_modules/ajv/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
