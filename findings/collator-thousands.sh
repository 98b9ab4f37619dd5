#!/usr/bin/env bash
# Intl.Collator in French, asked for numeric order, puts 3 000 and 12 500 before 20 when they are written as Intl.NumberFormat
# writes them: the number ends at the space.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >try.mjs <<'CODE'
const write = new Intl.NumberFormat('fr').format;
const { compare } = new Intl.Collator('fr', { numeric: true });
console.log([20, 12500, 3000].map(write).sort(compare).join(' < '));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
20 < 3 000 < 12 500
END
)
stands=$(cat <<'END'
3 000 < 12 500 < 20
END
)
printf '%s\n' "node $(node -p process.versions.node), ICU $(node -p process.versions.icu)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
