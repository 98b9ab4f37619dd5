#!/usr/bin/env bash
# linkifyjs (and Autolinker, alike) makes a link of « places.La »: where the space after a full stop is lost, as in a text taken from a PDF,
# the short words of French (la, de, il, se, au, ma) are countries.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . linkifyjs@4.4.0 autolinker@4.1.5 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import Autolinker from 'autolinker';
import { find } from 'linkifyjs';
for (const text of ['Cent places.La préfecture ouvre', 'Le plan pauvreté.De 2018 à 2022', 'Fin du bilan.Les communes']) {
  console.log(find(text).map((link) => link.href).join(' ') || 'no link', '|', Autolinker.link(text).includes('<a ') ? 'link' : 'no link');
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
no link, three times
END
)
stands=$(cat <<'END'
http://places.La | link
http://pauvreté.De | link
no link | no link
END
)
printf '%s\n' "$(node -p "'linkifyjs ' + require('./node_modules/linkifyjs/package.json').version")" "$(node -p "'autolinker ' + require('./node_modules/autolinker/package.json').version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
