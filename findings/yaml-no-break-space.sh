#!/usr/bin/env bash
# A no-break space after the colon of a key, as French typists leave it, makes a text of the whole mapping, with no error.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . yaml@2.9.1 js-yaml@5.5.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import YAML from 'yaml';
import { load } from 'js-yaml';
const text = 'lieu:\n  ville:\u00a0Lille\n';
console.log('yaml', JSON.stringify(YAML.parse(text)));
console.log('js-yaml', JSON.stringify(load(text)));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
{"lieu":{"ville":"Lille"}} or an error
END
)
stands=$(cat <<'END'
yaml {"lieu":"ville: Lille"}
js-yaml {"lieu":"ville: Lille"}
END
)
printf '%s\n' "$(node -p "'yaml ' + require('./node_modules/yaml/package.json').version")" "$(node -p "'js-yaml ' + require('./node_modules/js-yaml/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
