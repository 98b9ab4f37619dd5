#!/usr/bin/env bash
# SmartyPants, in three versions of it, turns the apostrophe of d'"accueil" into an opening mark: d‘“accueil”.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . smartypants@0.2.2 >/dev/null || exit 2

export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import smartypants, markdown' >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-smartypants python3-markdown; } >/dev/null 2>&1 || exit 2

cat >try.mjs <<'CODE'
import { smartypantsu } from 'smartypants';
console.log('npm:', smartypantsu(`Un lieu d'"accueil" de l'État`));
CODE
cat >try.py <<'CODE'
import html, markdown, smartypants
text = """Un lieu d'"accueil" de l'État"""
print('Python:', html.unescape(smartypants.smartypants(text)))
print('Python-Markdown:', html.unescape(markdown.markdown(text, extensions=['smarty'])))
CODE
seen=$(node try.mjs 2>&1; /usr/bin/python3 try.py)

guess=$(cat <<'END'
Un lieu d’“accueil” de l’État
END
)
stands=$(cat <<'END'
npm: Un lieu d‘“accueil” de l’État
Python: Un lieu d‘“accueil” de l’État
Python-Markdown: <p>Un lieu d‘“accueil” de l’État</p>
END
)
printf '%s\n' "$(node -p "'smartypants ' + JSON.parse(require('fs').readFileSync('./node_modules/smartypants/package.json')).version")" "$(dpkg-query -W -f '${Package} ${Version}\n' python3-smartypants python3-markdown)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
