#!/usr/bin/env bash
# bib2xml reads neither the `date` nor the `@report` of biblatex: a communiqué becomes a journal article without a day, a year or a journal.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s bibutils >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends bibutils; } >/dev/null 2>&1 || exit 2

cat >try.bash <<'CODE'
printf '%s\n' '@techreport{a, author = {{Préfecture}}, title = {Plan}, year = 2019, month = jan}' \
  '@techreport{b, author = {{Préfecture}}, title = {Plan}, date = {2019-01-16}}' \
  '@report{c, author = {{Préfecture}}, title = {Plan}, year = 2019, month = jan}' >plan.bib
bib2xml plan.bib 2>/dev/null | xml2ris 2>/dev/null | sed 's/^\xEF\xBB\xBF//' | grep -E '^(TY|PY|DA|ID)'
CODE
seen=$(bash try.bash 2>&1)

guess=$(cat <<'END'
TY  - RPRT
PY  - 2019
DA  - 2019/01/
ID  - a
TY  - RPRT
PY  - 2019
DA  - 2019/01/16
ID  - b
TY  - RPRT
PY  - 2019
DA  - 2019/01/
ID  - c
END
)
stands=$(cat <<'END'
TY  - RPRT
PY  - 2019
DA  - 2019/01/
ID  - a
TY  - RPRT
ID  - b
TY  - JOUR
PY  - 2019
DA  - 2019/01/
ID  - c
END
)
dpkg-query -W -f '${Package} ${Version}\n' bibutils
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
