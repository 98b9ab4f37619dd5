#!/usr/bin/env bash
# Where Astro is told to compress its pages, a no-break space that is typed right after an element or a value becomes a plain one, narrow ones too: « 12 » and « € » may part. One that is written as an entity stays.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @astrojs/compiler-rs@0.4.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { transform } from '@astrojs/compiler-rs';
const shown = (text) => text.replaceAll('\u00A0', '_').replaceAll('\u202F', '~');
for (const compact of [false, true])
  for (const page of ['<p>12\u00A0€</p>', '<p>{places}\u00A0€</p>', '<p><b>12</b>\u202F500</p>', '<p>{places}&nbsp;€</p>']) {
    const { code } = await transform(page, { compact, sourcefile: 'page.astro' });
    console.log(`${compact ? 'compressed' : 'as it is'}: ${shown(page)} → ${shown(/\)\}(<p>.*<\/p>)/.exec(code)[1])}`);
  }
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
as it is: <p>12_€</p> → <p>12_€</p>
as it is: <p>{places}_€</p> → <p>${places}_€</p>
as it is: <p><b>12</b>~500</p> → <p><b>12</b>~500</p>
as it is: <p>{places}&nbsp;€</p> → <p>${places}&nbsp;€</p>
compressed: <p>12_€</p> → <p>12_€</p>
compressed: <p>{places}_€</p> → <p>${places}_€</p>
compressed: <p><b>12</b>~500</p> → <p><b>12</b>~500</p>
compressed: <p>{places}&nbsp;€</p> → <p>${places}&nbsp;€</p>
END
)
stands=$(cat <<'END'
as it is: <p>12_€</p> → <p>12_€</p>
as it is: <p>{places}_€</p> → <p>${places}_€</p>
as it is: <p><b>12</b>~500</p> → <p><b>12</b>~500</p>
as it is: <p>{places}&nbsp;€</p> → <p>${places}&nbsp;€</p>
compressed: <p>12_€</p> → <p>12_€</p>
compressed: <p>{places}_€</p> → <p>${places} €</p>
compressed: <p><b>12</b>~500</p> → <p><b>12</b> 500</p>
compressed: <p>{places}&nbsp;€</p> → <p>${places}&nbsp;€</p>
END
)
printf '%s\n' "$(node -p "'@astrojs/compiler-rs ' + JSON.parse(require('fs').readFileSync('./node_modules/@astrojs/compiler-rs/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
