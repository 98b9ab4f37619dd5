#!/usr/bin/env bash
# espeak-ng in French says « millimètre » for « MM. », the plural of Monsieur.
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
seen="MM. Exemple: $(say 'MM. Exemple et Modèle')
millimètre Exemple: $(say 'millimètre Exemple et Modèle')"

guess=$(cat <<'END'
messieurs, or the letter m twice
END
)
stands=$(cat <<'END'
MM. Exemple: milim'Etr Egz'A~pl e mod'El
millimètre Exemple: milim'Etr Egz'A~pl e mod'El
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' espeak-ng)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
