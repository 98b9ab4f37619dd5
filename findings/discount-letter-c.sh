#!/usr/bin/env bash
# Discount (Debian's markdown) and lowdown print « article 3 (c) » with a copyright sign, and « page 3/4 » with a vulgar fraction.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ command -v markdown && command -v lowdown; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends discount lowdown; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
printf 'L’article 3 (c) du code, page 3/4.\n' >in.md
seen="discount: $(markdown in.md)
lowdown: $(lowdown in.md)"

guess=$(cat <<'END'
<p>L’article 3 (c) du code, page 3/4.</p>
END
)
stands=$(cat <<'END'
discount: <p>L’article 3 &copy; du code, page &frac34;.</p>
lowdown: <p>L’article 3 &#169; du code, page &#190;.</p>
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' discount lowdown)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
