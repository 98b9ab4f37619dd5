#!/usr/bin/env bash
# Day.js in French cannot read the days that it writes itself with « Do »: it writes « 2 avril », and reads « 1er avril » alone.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . dayjs@1.11.23 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import dayjs from 'dayjs';
import advanced from 'dayjs/plugin/advancedFormat.js';
import custom from 'dayjs/plugin/customParseFormat.js';
import 'dayjs/locale/fr.js';
dayjs.extend(advanced);
dayjs.extend(custom);
for (const day of ['2019-04-01', '2019-04-02']) {
  const text = dayjs(day).locale('fr').format('Do MMMM YYYY');
  const read = (format) => dayjs(text, format, 'fr').format('YYYY-MM-DD');
  console.log(`${text}: Do ${read('Do MMMM YYYY')}, D ${read('D MMMM YYYY')}`);
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
both days are read with « Do », the format that wrote them
END
)
stands=$(cat <<'END'
1er avril 2019: Do 2019-04-01, D Invalid Date
2 avril 2019: Do Invalid Date, D 2019-04-02
END
)
printf '%s\n' "$(node -p "'dayjs ' + JSON.parse(require('fs').readFileSync('./node_modules/dayjs/package.json')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
