#!/usr/bin/env bash
# LibreOffice in French opens a CSV and reads the number of a section, « 1.2.3 », as the 1st of February 2003.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ command -v soffice && ls /usr/lib/libreoffice/program/libsclo.so; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui; } >/dev/null 2>&1 || exit 2

printf 'section\n1.2\n1.2.3\n1-2\n' >in.csv
soffice "-env:UserInstallation=file://$work/profile" --headless \
  --infilter=CSV:59,34,76,1,,1036,false,true --convert-to fods in.csv >/dev/null 2>&1 || exit 2
seen=$(grep -o ' office:value-type="[a-z]*"\( office:date-value="[^"]*"\)\?' in.fods | sed 's/calcext.*//' | tr '\n' ' ')

guess=$(cat <<'END'
string string string string: section numbers are texts
END
)
stands=$(cat <<'END'
 office:value-type="string"  office:value-type="string"  office:value-type="date" office:date-value="2003-02-01"  office:value-type="string" 
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' libreoffice-calc-nogui)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
