#!/usr/bin/env bash
# A line of a manual page that ends with « M. » is the end of a sentence: man prints « M.  Dupont » with two spaces, which pandoc reads as item 13 of a list where it begins a line. With -mfr, one space.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s groff pandoc bsdextrautils >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends groff pandoc bsdextrautils; } >/dev/null 2>&1 || exit 2

printf '.TH X 7\n.SH NOM\nM.\nDupont signe le plan.\n' >plan.7
export LC_ALL=C.UTF-8
for macros in '' '-mfr'; do
  groff -K utf8 -Tutf8 -man $macros plan.7 2>/dev/null | col -b | grep Dupont | sed 's/^ *//' >"text$macros"
done
seen=$(cat text; pandoc -f markdown -t html text | tr '\n' ' '; echo; cat text-mfr)

guess=$(cat <<'END'
M. Dupont signe le plan.
<p>M. Dupont signe le plan.</p> 
M. Dupont signe le plan.
END
)
stands=$(cat <<'END'
M.  Dupont signe le plan.
<ol start="13" type="A"> <li>Dupont signe le plan.</li> </ol> 
M. Dupont signe le plan.
END
)
dpkg-query -W -f '${Package} ${Version}\n' groff pandoc bsdextrautils
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
