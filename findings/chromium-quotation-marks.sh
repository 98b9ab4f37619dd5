#!/usr/bin/env bash
# In a page in French, Chromium puts « » around <q> without the spaces that French asks for.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s chromium >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1 || exit 2

cat >in.html <<'HTML'
<!doctype html><html lang="fr"><meta charset="utf-8"><style>span, q { font: 200px serif; white-space: pre }</style><body><q>Oui</q><p></p><script>
const wide = (element) => Math.round(element.getBoundingClientRect().width);
const own = wide(document.querySelector('q'));
const same = ['«Oui»', '«\u202fOui\u202f»', '«\u00a0Oui\u00a0»', '“Oui”'].filter((text) => {
  const span = document.createElement('span');
  span.textContent = text;
  document.body.append(span);
  return wide(span) === own;
});
document.querySelector('p').textContent = 'As wide as: ' + same.join(' or ').replace('\u202f', ' ');
</script></body></html>
HTML
seen=$(chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --dump-dom "file://$work/in.html" 2>/dev/null | grep -o '<p>As wide as: [^<]*' | sed 's/<p>//')

guess=$(cat <<'END'
As wide as: « Oui »
END
)
stands=$(cat <<'END'
As wide as: «Oui»
END
)
dpkg-query -W -f '${Package} ${Version}\n' chromium
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
