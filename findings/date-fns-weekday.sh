#!/usr/bin/env bash
# Told to read the day of the week, date-fns takes « lundi 3 mars 2020 », a Tuesday, as it takes « mardi 3 mars 2020 », wherever the weekday stands.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . date-fns@4.1.0 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import { format, isValid, parse } from 'date-fns';
import { fr } from 'date-fns/locale';
for (const [words, form] of [
  ['mardi 3 mars 2020', 'EEEE d MMMM yyyy'],
  ['lundi 3 mars 2020', 'EEEE d MMMM yyyy'],
  ['3 mars 2020 (lundi)', 'd MMMM yyyy (EEEE)'],
  ['31 février 2020', 'd MMMM yyyy'],
]) {
  const day = parse(words, form, new Date(2020, 0, 1), { locale: fr });
  console.log(words, '→', isValid(day) ? format(day, 'yyyy-MM-dd') : 'refused');
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
mardi 3 mars 2020 → 2020-03-03
lundi 3 mars 2020 → refused
3 mars 2020 (lundi) → refused
31 février 2020 → refused
END
)
stands=$(cat <<'END'
mardi 3 mars 2020 → 2020-03-03
lundi 3 mars 2020 → 2020-03-03
3 mars 2020 (lundi) → 2020-03-03
31 février 2020 → refused
END
)
printf '%s\n' "$(node -p "'date-fns ' + JSON.parse(require('fs').readFileSync('./node_modules/date-fns/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
