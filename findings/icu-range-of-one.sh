#!/usr/bin/env bash
# Asked for a range whose two ends are one number, Intl says « about »: an exact 16 is shown as an estimate.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"


cat >try.mjs <<'CODE'
const number = new Intl.NumberFormat('fr');
const euros = new Intl.NumberFormat('fr', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const shown = (text) => text.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');
console.log('16 to 25:', shown(number.formatRange(16, 25)));
console.log('16 to 16:', shown(number.formatRange(16, 16)));
console.log('500 € to 500 €:', shown(euros.formatRange(500, 500)));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
16 to 25: 16–25
16 to 16: 16
500 € to 500 €: 500 €
END
)
stands=$(cat <<'END'
16 to 25: 16–25
16 to 16: ≃16
500 € to 500 €: ≃500 €
END
)
node -p "'node ' + process.version + ', ICU ' + process.versions.icu + ', CLDR ' + process.versions.cldr"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
