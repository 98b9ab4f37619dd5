#!/usr/bin/env bash
# to-words in French writes « deux cents mille » (cent takes no s before mille) and « un million euros » (for d’euros).
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . to-words@5.7.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { ToWords } from 'to-words';
const words = new ToWords({ localeCode: 'fr-FR' });
const say = (value, options) => console.log(value, '→', words.convert(value, options).toLowerCase());
say(200);
say(200_000);
say(1_000_000, { currency: true });
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
200 → deux cents
200000 → deux cent mille
1000000 → un million d'euros
END
)
stands=$(cat <<'END'
200 → deux cents
200000 → deux cents mille
1000000 → un million euros
END
)
printf '%s\n' "$(node -p "'to-words ' + JSON.parse(require('fs').readFileSync('./node_modules/to-words/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
