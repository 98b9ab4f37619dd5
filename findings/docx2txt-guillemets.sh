#!/usr/bin/env bash
# docx2txt rewrites the signs of a French text: « » become << >>, the dashes hyphens, and « 12 € » « 12 Euro ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ command -v docx2txt && command -v pandoc; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends docx2txt pandoc; } >/dev/null 2>&1 || exit 2

printf '« Cent places » – dit l’État… pour 12 €.\n' >in.md
pandoc in.md -o in.docx
seen=$(LC_ALL=C.UTF-8 docx2txt in.docx - | sed '/^$/d')

guess=$(cat <<'END'
« Cent places » – dit l’État… pour 12 €.
END
)
stands=$(cat <<'END'
<< Cent places >>  -  dit l'État... pour 12 Euro.
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' docx2txt pandoc)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
