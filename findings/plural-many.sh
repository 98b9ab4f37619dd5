#!/usr/bin/env bash
# French has a third plural, « many », and it comes at a million: a table of { one, other } has no word for 1 000 000 or 2 000 000.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >try.mjs <<'CODE'
const rules = new Intl.PluralRules('fr');
console.log([0, 1, 1.5, 2, 999_999, 1_000_000, 1_500_000, 2_000_000].map((n) => `${n} ${rules.select(n)}`).join(', '));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
one up to 1.5, other from 2 on
END
)
stands=$(cat <<'END'
0 one, 1 one, 1.5 one, 2 other, 999999 other, 1000000 many, 1500000 other, 2000000 many
END
)
printf '%s\n' "node $(node -p process.versions.node), ICU $(node -p process.versions.icu)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
