#!/usr/bin/env bash
# Numbro, set to French, reads no number whose thousands are parted by a no-break space, broad or narrow: all that browsers, Word and Intl write is undefined.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . numbro@2.5.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import numbro from 'numbro';
import french from 'numbro/languages/fr-FR.js';
numbro.registerLanguage(french, true);
for (const [name, space] of [['plain', ' '], ['no-break', '\u00A0'], ['narrow no-break', '\u202F']])
  console.log(`${name} space:`, numbro.unformat(`1${space}000`));
console.log('written by Intl:', numbro.unformat(new Intl.NumberFormat('fr-FR').format(12500)));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
plain space: 1000
no-break space: 1000
narrow no-break space: 1000
written by Intl: 12500
END
)
stands=$(cat <<'END'
plain space: 1000
no-break space: undefined
narrow no-break space: undefined
written by Intl: undefined
END
)
printf '%s\n' "$(node -p "'numbro ' + JSON.parse(require('fs').readFileSync('./node_modules/numbro/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
