#!/usr/bin/env bash
# Made ASCII, « § 3 » is « SS 3 » and 10 ‰ is 10 %0: in an address or a name of file, a paragraph becomes a letter of Social Security, and the sign of a rate is one of per cent.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-unidecode python3-slugify >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-unidecode python3-slugify; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
from unidecode import unidecode
from slugify import slugify
for words in ('art. 1er, § 3', '10 ‰', '12 €', 'élu·e·s', '½'):
    print(f'{words} → {unidecode(words)} → {slugify(words)}')
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
art. 1er, § 3 → art. 1er, par. 3 → art-1er-3
10 ‰ → 10 per mille → 10
12 € → 12 EUR → 12-eur
élu·e·s → elu.e.s → elu-e-s
½ → 1/2 → 1-2
END
)
stands=$(cat <<'END'
art. 1er, § 3 → art. 1er, SS 3 → art-1er-ss-3
10 ‰ → 10 %0 → 10-0
12 € → 12 EUR → 12-eur
élu·e·s → elu*e*s → elu-e-s
½ →  1/2 → 1-2
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-unidecode python3-slugify
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
