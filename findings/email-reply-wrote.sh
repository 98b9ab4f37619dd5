#!/usr/bin/env bash
# Two readers of e-mail take what follows « le préfet a écrit : » for the answer of a former message, and hide it: the rest of a communiqué is gone.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . email-reply-parser@2.3.9 planer@1.2.0 >/dev/null || exit 2

cat >try.cjs <<'CODE'
const parser = require('email-reply-parser');
const planer = require('planer');
const Reader = parser.default ?? parser;
const message = (verb) => `Bonjour,\n\nLe 3 mars 2020, le préfet a ${verb} :\n« Nous ouvrons cent places. »\n\nLe plan compte dix mesures.\n`;
const line = (text) => text.trim().replace(/\n+/g, ' | ');
for (const verb of ['annoncé', 'écrit']) {
  console.log('email-reply-parser:', line(new Reader().read(message(verb)).getVisibleText()));
  console.log('planer:', line(planer.extractFrom(message(verb), 'text/plain')));
}
CODE
seen=$(node try.cjs 2>&1)

guess=$(cat <<'END'
email-reply-parser: Bonjour, | Le 3 mars 2020, le préfet a annoncé : | « Nous ouvrons cent places. » | Le plan compte dix mesures.
planer: Bonjour, | Le 3 mars 2020, le préfet a annoncé : | « Nous ouvrons cent places. » | Le plan compte dix mesures.
email-reply-parser: Bonjour, | Le 3 mars 2020, le préfet a écrit : | « Nous ouvrons cent places. » | Le plan compte dix mesures.
planer: Bonjour, | Le 3 mars 2020, le préfet a écrit : | « Nous ouvrons cent places. » | Le plan compte dix mesures.
END
)
stands=$(cat <<'END'
email-reply-parser: Bonjour, | Le 3 mars 2020, le préfet a annoncé : | « Nous ouvrons cent places. » | Le plan compte dix mesures.
planer: Bonjour, | Le 3 mars 2020, le préfet a annoncé : | « Nous ouvrons cent places. » | Le plan compte dix mesures.
email-reply-parser: Bonjour,
planer: Bonjour,
END
)
printf '%s\n' "$(node -p "'email-reply-parser ' + JSON.parse(require('fs').readFileSync('./node_modules/email-reply-parser/package.json', 'utf8')).version")" "$(node -p "'planer ' + JSON.parse(require('fs').readFileSync('./node_modules/planer/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
