#!/usr/bin/env bash
# The two best-known validators of JSON Schema agree on no hour: ajv asks for a zone, as the standard does, python3-jsonschema refuses one.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-jsonschema >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-jsonschema; } >/dev/null 2>&1 || exit 2

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . ajv@8.20.0 ajv-formats@3.0.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
const ajv = new Ajv.default();
addFormats.default(ajv);
for (const hour of ['10:30', '10:30:00', '10:30:00Z', '10:30:00+01:00']) console.log('ajv', hour, ajv.validate({ type: 'string', format: 'time' }, hour) ? 'valid' : 'refused');
CODE
cat >try.py <<'CODE'
from jsonschema import Draft202012Validator, FormatChecker
for hour in ['10:30', '10:30:00', '10:30:00Z', '10:30:00+01:00']:
    print('jsonschema', hour, 'valid' if Draft202012Validator({'format': 'time'}, format_checker=FormatChecker()).is_valid(hour) else 'refused')
CODE
seen=$(node try.mjs 2>&1; /usr/bin/python3 -W ignore try.py 2>&1)

guess=$(cat <<'END'
ajv 10:30 refused
ajv 10:30:00 refused
ajv 10:30:00Z valid
ajv 10:30:00+01:00 valid
jsonschema 10:30 refused
jsonschema 10:30:00 refused
jsonschema 10:30:00Z valid
jsonschema 10:30:00+01:00 valid
END
)
stands=$(cat <<'END'
ajv 10:30 refused
ajv 10:30:00 refused
ajv 10:30:00Z valid
ajv 10:30:00+01:00 valid
jsonschema 10:30 refused
jsonschema 10:30:00 valid
jsonschema 10:30:00Z refused
jsonschema 10:30:00+01:00 refused
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-jsonschema
printf '%s\n' "$(node -p "'ajv ' + JSON.parse(require('fs').readFileSync('./node_modules/ajv/package.json', 'utf8')).version")" "$(node -p "'ajv-formats ' + JSON.parse(require('fs').readFileSync('./node_modules/ajv-formats/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
