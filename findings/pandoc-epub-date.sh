#!/usr/bin/env bash
# The date of an EPUB written by pandoc is read as an American one: 03/02/2020 is the 2nd of March, and « 3 mars 2020 » leaves an empty dc:date, without a word.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s pandoc unzip >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends pandoc unzip; } >/dev/null 2>&1 || exit 2

printf 'Le plan.\n' >plan.md
seen=$(for day in 2020-03-02 03/02/2020 13/02/2020 '3 mars 2020' 'mars 2020'; do
  pandoc plan.md -o plan.epub -M title=Plan -M lang=fr -M date="$day" 2>&1
  echo "$day → $(unzip -p plan.epub EPUB/content.opf | sed -n 's|.*<dc:date[^>]*>\([^<]*\)</dc:date>.*|\1|p')"
done)

guess=$(cat <<'END'
2020-03-02 → 2020-03-02
03/02/2020 → 2020-02-03
13/02/2020 → 2020-02-13
3 mars 2020 → 3 mars 2020
mars 2020 → mars 2020
END
)
stands=$(cat <<'END'
2020-03-02 → 2020-03-02
03/02/2020 → 2020-03-02
13/02/2020 → 
3 mars 2020 → 
mars 2020 → 
END
)
dpkg-query -W -f '${Package} ${Version}\n' pandoc unzip
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
