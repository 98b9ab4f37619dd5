#!/usr/bin/env bash
# A text browser reads a struck word as the others: elinks shows « 800 400 places » where lynx and w3m mark what was deleted.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s elinks lynx w3m >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends elinks lynx w3m; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8 HOME=$work
cat >page.html <<'END'
<!doctype html><html lang="fr"><meta charset="utf-8"><title>Plan</title>
<p>Le plan ouvre <del>800</del> <ins>400</ins> places.</p></html>
END
seen="elinks: $(elinks -dump -dump-charset utf-8 page.html | xargs)
lynx: $(lynx -dump -display_charset=utf-8 page.html | xargs)
w3m: $(w3m -dump -O UTF-8 page.html | xargs)"

guess=$(cat <<'END'
a mark, in all three, where the words were deleted
END
)
stands=$(cat <<'END'
elinks: Le plan ouvre 800 400 places.
lynx: Le plan ouvre [DEL: 800 :DEL] [INS: 400 :INS] places.
w3m: Le plan ouvre [DEL:800:DEL] [INS:400:INS] places.
END
)
dpkg-query -W -f '${Package} ${Version}\n' elinks lynx w3m
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
