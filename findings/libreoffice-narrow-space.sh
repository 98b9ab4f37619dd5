#!/usr/bin/env bash
# LibreOffice in French takes 12 500 for a number with a plain or a no-break space, not with the narrow one
# that French typography and Intl.NumberFormat put there.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ command -v soffice && ls /usr/lib/libreoffice/program/libsclo.so; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui; } >/dev/null 2>&1 || exit 2

printf 'plain\n12 500\n12\u00a0500\n12\u202f500\n' >in.csv
soffice "-env:UserInstallation=file://$work/profile" --headless \
  --infilter=CSV:59,34,76,1,,1036,false,true --convert-to fods in.csv >/dev/null 2>&1 || exit 2
seen=$(grep -o 'table-cell[^>]*value-type="[a-z]*"' in.fods | grep -o ' office:value-type="[a-z]*"' | tr -d '\n')

guess=$(cat <<'END'
the three numbers are numbers: float float float after the heading
END
)
stands=$(cat <<'END'
 office:value-type="string" office:value-type="float" office:value-type="float" office:value-type="string"
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' libreoffice-calc-nogui)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
