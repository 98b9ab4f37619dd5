#!/usr/bin/env bash
# pandoc takes the name of an account in a communiqué, @prefet_exemple, for a reference: with --citeproc the name is printed
# in bold with a question mark.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v pandoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends pandoc; } >/dev/null 2>&1 || exit 2

seen=$(echo 'Suivez @prefet_exemple sur les réseaux.' | pandoc -f markdown -t html --citeproc 2>/dev/null)

guess=$(cat <<'END'
<p>Suivez @prefet_exemple sur les réseaux.</p>
END
)
stands=$(cat <<'END'
<p>Suivez <span class="citation"
data-cites="prefet_exemple">(<strong>prefet_exemple?</strong>)</span>
sur les réseaux.</p>
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' pandoc)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
