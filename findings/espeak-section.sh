#!/usr/bin/env bash
# espeak-ng in French does not say « § » at all, and says only the letter n of « n° ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
command -v espeak-ng >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
say() { espeak-ng -v fr -q -x -- "$1" | tr -s '\n' ' ' | sed 's/^ *//; s/ *$//'; }
seen="§ 3: $(say 'voir § 3')
3: $(say 'voir 3')
n° 3: $(say 'voir n° 3')
n 3: $(say 'voir n 3')"

guess=$(cat <<'END'
paragraphe trois, numéro trois
END
)
stands=$(cat <<'END'
§ 3: vw'ar trw'a
3: vw'ar trw'a
n° 3: vw'ar _!'En trw'a
n 3: vw'ar _!'En trw'a
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' espeak-ng)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
