#!/usr/bin/env bash
# Docutils, in French with its smart quotes, makes a closing ” of the apostrophe before words in bold or italics: l”État; of plain words it makes l’État.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ /usr/bin/python3 -c 'import docutils'; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-docutils; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import re
from docutils.core import publish_parts

for text in ("l'État ouvre", "l'**État** ouvre", "d'*accueil*"):
    page = publish_parts(text, writer_name="html5", settings_overrides={"smart_quotes": True, "language_code": "fr"})["body"]
    print(f"{text} -> {re.sub('<[^>]*>', '', page).strip()}")
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
l’État ouvre, l’État ouvre, d’accueil
END
)
stands=$(cat <<'END'
l'État ouvre -> l’État ouvre
l'**État** ouvre -> l”État ouvre
d'*accueil* -> d”accueil
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' python3-docutils)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
