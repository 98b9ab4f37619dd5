#!/usr/bin/env bash
# In Chromium, « Hauts-de-France » typed with the hyphen of a keyboard does not find the one that may not break, though spaces, accents, apostrophes and ligatures are found.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s chromium >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1 || exit 2

cat >in.html <<'HTML'
<!doctype html><html lang="fr"><meta charset="utf-8"><body><p>L’État, le cœur, 12 500 places, 13 600 euros, Hauts‑de‑France, Nord-Pas-de-Calais</p><pre></pre><script>
const found = ["l'etat", 'coeur', '12 500', '13 600', 'Nord-Pas-de-Calais', 'Hauts-de-France'].map((words) => {
  getSelection().removeAllRanges();
  return words + ': ' + (window.find(words, false, false, true) ? 'found' : 'not found');
});
document.querySelector('pre').textContent = found.join('\n');
</script></body></html>
HTML
seen=$(chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --dump-dom "file://$work/in.html" 2>/dev/null | sed -n '/<pre>/,/<\/pre>/p' | sed 's/.*<pre>//; s/<\/pre>.*//')

guess=$(cat <<'END'
l'etat: found
coeur: found
12 500: found
13 600: found
Nord-Pas-de-Calais: found
Hauts-de-France: found
END
)
stands=$(cat <<'END'
l'etat: found
coeur: found
12 500: found
13 600: found
Nord-Pas-de-Calais: found
Hauts-de-France: not found
END
)
dpkg-query -W -f '${Package} ${Version}\n' chromium
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
