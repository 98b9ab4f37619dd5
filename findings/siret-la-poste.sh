#!/usr/bin/env bash
# A validator of SIRET refuses those of La Poste’s offices, which INSEE numbers by another rule: their digits add up to a multiple of five, not of ten as Luhn counts.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . siret@1.0.1 >/dev/null || exit 2

cat >try.mjs <<'CODE'
import siret from 'siret';
const luhn = (digits) => [...digits].reverse().reduce((sum, digit, rank) => sum + (rank % 2 ? (2 * digit > 9 ? 2 * digit - 9 : 2 * digit) : Number(digit)), 0);
for (const number of ['35600000000048', '35600000000001', '35600000000015']) {
  const sum = [...number].reduce((all, digit) => all + Number(digit), 0);
  console.log(number, `digits: ${sum}, Luhn: ${luhn(number)} →`, siret.isSIRET(number));
}
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
35600000000048 digits: 26, Luhn: 30 → true
35600000000001 digits: 15, Luhn: 15 → true
35600000000015 digits: 20, Luhn: 21 → true
END
)
stands=$(cat <<'END'
35600000000048 digits: 26, Luhn: 30 → true
35600000000001 digits: 15, Luhn: 15 → false
35600000000015 digits: 20, Luhn: 21 → false
END
)
printf '%s\n' "$(node -p "'siret ' + JSON.parse(require('fs').readFileSync('./node_modules/siret/package.json', 'utf8')).version")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
