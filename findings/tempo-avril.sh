#!/usr/bin/env bash
# Tempo, in French, reads « 1 avril 2019 » as the 1st of November with its format « long », with no error: a month that it does not abbreviate so is November.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @formkit/tempo@1.1.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { format, parse } from '@formkit/tempo';
for (const text of ['1 avr. 2019', '1 avril 2019', '1 mai 2019', '1 septembre 2019']) {
  const day = parse({ date: text, format: 'long', locale: 'fr' });
  console.log(`${text}: ${format(day, 'YYYY-MM-DD')}`);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
April, April, May and September; or an error for the months written in full, if « long » means « avr. »
END
)
stands=$(cat <<'END'
1 avr. 2019: 2019-04-01
1 avril 2019: 2019-11-01
1 mai 2019: 2019-05-01
1 septembre 2019: 2019-11-01
END
)
printf '%s\n' "$(node -p "['@formkit/tempo'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
