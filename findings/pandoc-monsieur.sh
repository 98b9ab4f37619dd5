#!/usr/bin/env bash
# pandoc takes « M.  Dupont » at the start of a paragraph, with two spaces, for item 13 of a list.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v pandoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends pandoc; } >/dev/null 2>&1 || exit 2

seen=$(for text in 'M. Dupont ouvre la séance.' 'M.  Dupont ouvre la séance.'; do
  pandoc -f markdown -t html --wrap=none <<<"$text" | tr -d '\n'; echo
done)

guess=$(cat <<'END'
<p>M. Dupont ouvre la séance.</p>, twice
END
)
stands=$(cat <<'END'
<p>M. Dupont ouvre la séance.</p>
<ol start="13" type="A"><li>Dupont ouvre la séance.</li></ol>
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' pandoc)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
