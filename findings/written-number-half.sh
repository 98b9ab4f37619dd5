#!/usr/bin/env bash
# written-number spells 1.5 « deux » in French: it rounds before it writes.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . written-number@0.11.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import written from 'written-number';
for (const n of [1.4, 1.5, 2.5]) console.log(n, '=', written(n, { lang: 'fr' }));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
« un virgule cinq », or an error
END
)
stands=$(cat <<'END'
1.4 = un
1.5 = deux
2.5 = trois
END
)
printf '%s\n' "$(node -p "'written-number ' + require('./node_modules/written-number/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
