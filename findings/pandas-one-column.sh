#!/usr/bin/env bash
# pandas, asked to guess the separator (sep=None), cuts the only column of a French CSV at the letter t.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import pandas' >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-pandas; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import io, pandas
print(list(pandas.read_csv(io.StringIO('Titre\nPlan hiver\nAutre\n'), sep=None, engine='python').columns))
CODE
seen=$(/usr/bin/python3 try.py)

guess=$(cat <<'END'
['Titre'], or an error
END
)
stands=$(cat <<'END'
['Ti', 're']
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' python3-pandas)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
