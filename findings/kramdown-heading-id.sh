#!/usr/bin/env bash
# kramdown drops the accented letters of a heading from its address, and what stands before its first letter: « État des lieux » is « tat-des-lieux ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s kramdown >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends kramdown; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
cat >page.md <<'END'
## État des lieux

## 1er bilan de l’État

## 2020 : œuvre commune
END
seen=$(kramdown page.md | grep -o 'id="[^"]*"')

guess=$(cat <<'END'
id="etat-des-lieux", "1er-bilan-de-l-etat", "2020-oeuvre-commune", or the letters kept as they are
END
)
stands=$(cat <<'END'
id="tat-des-lieux"
id="er-bilan-de-ltat"
id="uvre-commune"
END
)
dpkg-query -W -f '${Package} ${Version}\n' ruby-kramdown
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
