#!/usr/bin/env bash
# A link to the words « marché » of a page shows « marche », if that stands first: Chromium finds the words of a text fragment without their accents.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s chromium >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1 || exit 2

cat >page.html <<'CODE'
<!doctype html><html lang="fr"><meta charset="utf-8"><title>Plan</title><style>p{margin-bottom:3000px}</style>
<p>La marche du samedi</p><p>Le marché public</p><p>La pêche</p><p>Le péché</p>
<script>setTimeout(() => { document.title = [...document.querySelectorAll('p')].find((p) => p.getBoundingClientRect().top > -5).textContent; }, 1500);</script>
CODE
shown() { timeout 20 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --virtual-time-budget=4000 --dump-dom "file://$work/page.html#:~:text=$1" 2>/dev/null | grep -o '<title>[^<]*'; }
seen=$(for words in public march%C3%A9 p%C3%A9ch%C3%A9; do echo "$words: $(shown "$words")"; done)

guess=$(cat <<'END'
public: <title>Le marché public
march%C3%A9: <title>Le marché public
p%C3%A9ch%C3%A9: <title>Le péché
END
)
stands=$(cat <<'END'
public: <title>Le marché public
march%C3%A9: <title>La marche du samedi
p%C3%A9ch%C3%A9: <title>La pêche
END
)
dpkg-query -W -f '${Package} ${Version}\n' chromium
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
