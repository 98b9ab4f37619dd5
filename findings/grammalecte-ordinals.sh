#!/usr/bin/env bash
# Grammalecte, the French grammar checker, corrects « 1er » to « 1ᵉʳ » and « XXIe » to « XXIᵉ », letters of phonetics (U+1D49, U+02B3): the two that voices and braille cannot read.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-grammalecte >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-grammalecte; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import grammalecte
checker = grammalecte.GrammarChecker('fr')
for words in ('Le 1er mars est là.', 'La 2e réunion est là.', 'Le XXIe siècle est là.'):
    for fault in checker.getParagraphErrors(words)[0]:
        right = fault['aSuggestions'][0]
        print(words[fault['nStart']:fault['nEnd']], '→', right, *(f'U+{ord(sign):04X}' for sign in right if ord(sign) > 127))
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
nothing: the three are written as they should be
END
)
stands=$(cat <<'END'
1er → 1ᵉʳ U+1D49 U+02B3
2e → 2ᵉ U+1D49
XXIe → XXIᵉ U+1D49
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-grammalecte
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
