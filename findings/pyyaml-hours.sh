#!/usr/bin/env bash
# PyYAML reads the hours of a day from ten o'clock on as numbers of minutes, and those before as texts.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import yaml' >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-yaml; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import yaml
print(yaml.safe_load('matin: 09:30\nmidi: 12:30\nsoir: 18:00\n'))
CODE
seen=$(/usr/bin/python3 try.py)

guess=$(cat <<'END'
three texts
END
)
stands=$(cat <<'END'
{'matin': '09:30', 'midi': 750, 'soir': 1080}
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' python3-yaml)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
