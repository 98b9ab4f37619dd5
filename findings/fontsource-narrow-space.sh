#!/usr/bin/env bash
# The Latin files of Fontsource say that they hold U+2000–206F and have neither the narrow no-break space U+202F of French
# typography nor the no-break hyphen U+2011; no other file of the family has them.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @fontsource/source-sans-3@5.3.1 @fontsource/newsreader@5.3.0 @fontsource/eb-garamond@5.3.0 fontkitten@1.0.3 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { readdirSync, readFileSync } from 'node:fs';
import { create } from 'fontkitten';
for (const family of ['source-sans-3', 'newsreader', 'eb-garamond']) {
  const folder = `node_modules/@fontsource/${family}`;
  const files = readdirSync(`${folder}/files`).filter((name) => name.endsWith('-400-normal.woff'));
  const fonts = files.map((name) => create(readFileSync(`${folder}/files/${name}`)));
  const holders = (code) => fonts.filter((font) => font.hasGlyphForCodePoint(code)).length;
  const declared = readFileSync(`${folder}/index.css`, 'utf8').includes('U+2000-206F');
  console.log(family, 'declares U+2000-206F:', declared, '| of', files.length, 'files, with U+202F:', holders(0x202f), 'with U+2011:', holders(0x2011), 'with U+2019:', holders(0x2019) > 0);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
at least the file whose range holds them has them
END
)
stands=$(cat <<'END'
source-sans-3 declares U+2000-206F: true | of 7 files, with U+202F: 0 with U+2011: 0 with U+2019: true
newsreader declares U+2000-206F: true | of 3 files, with U+202F: 0 with U+2011: 0 with U+2019: true
eb-garamond declares U+2000-206F: true | of 7 files, with U+202F: 0 with U+2011: 0 with U+2019: true
END
)
printf '%s\n' "$(node -p "'@fontsource/source-sans-3 ' + require('./node_modules/@fontsource/source-sans-3/package.json').version")" "$(node -p "'@fontsource/newsreader ' + require('./node_modules/@fontsource/newsreader/package.json').version")" "$(node -p "'@fontsource/eb-garamond ' + require('./node_modules/@fontsource/eb-garamond/package.json').version")" "$(node -p "'fontkitten ' + require('./node_modules/fontkitten/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
