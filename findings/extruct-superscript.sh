#!/usr/bin/env bash
# extruct reads the name « 1<sup>er</sup> bilan » of microdata as « 1 er bilan », and takes away the space that French puts before « : » where a tag ends there.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-extruct >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-extruct; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import extruct
for name in ('1<sup>er</sup> bilan', 'Plan <b>logement</b> : suite', 'l’<i>État</i>', '12,5 <b>millions</b> ; 300 places'):
    page = '<div itemscope itemtype="https://schema.org/Event"><span itemprop="name">%s</span></div>' % name
    print(extruct.extract(page, syntaxes=['microdata'])['microdata'][0]['properties']['name'])
CODE
seen=$(/usr/bin/python3 -W ignore try.py 2>&1)

guess=$(cat <<'END'
1er bilan
Plan logement : suite
l’État
12,5 millions ; 300 places
END
)
stands=$(cat <<'END'
1 er bilan
Plan logement: suite
l’ État
12,5 millions; 300 places
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-extruct
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
