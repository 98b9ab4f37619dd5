#!/usr/bin/env bash
# Intl.Segmenter glues the narrow no-break space of French typography to the word before it: « avance » before « ! »
# is another word than « avance ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >try.mjs <<'CODE'
const words = (text) => [...new Intl.Segmenter('fr', { granularity: 'word' }).segment(text)].filter((part) => part.isWordLike).map((part) => part.segment.replace('\u202f', '{NNBSP}'));
console.log(words('Le plan avance\u202f!'));
console.log(words('Le plan avance !'));
console.log(words('12\u202f500 places, 12\u00a0500 places'));
CODE
seen=$(node try.mjs 2>&1)

guess=$(cat <<'END'
Le, plan, avance both times; a number alike with both spaces
END
)
stands=$(cat <<'END'
[ 'Le', 'plan', 'avance{NNBSP}' ]
[ 'Le', 'plan', 'avance' ]
[ '12{NNBSP}500', 'places', '12', '500', 'places' ]
END
)
printf '%s\n' "node $(node -p process.versions.node), ICU $(node -p process.versions.icu)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
