#!/usr/bin/env bash
# Intl.Segmenter in French cuts the sentence before the closing guillemet: the mark opens the next sentence.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >try.mjs <<'CODE'
const cut = (text) => [...new Intl.Segmenter('fr', { granularity: 'sentence' }).segment(text)].map((part) => part.segment.trim());
console.log(cut('Il dit : « Le plan avance.\u00a0» Puis il part.'));
console.log(cut('Il dit : “Le plan avance.” Puis il part.'));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
the closing mark stays with the sentence that it closes, in both
END
)
stands=$(cat <<'END'
[ 'Il dit : « Le plan avance.', '» Puis il part.' ]
[ 'Il dit : “Le plan avance.”', 'Puis il part.' ]
END
)
printf '%s\n' "node $(node -p process.versions.node), ICU $(node -p process.versions.icu)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
