#!/usr/bin/env bash
# espeak-ng in French spells what follows a median point: « les élu·e·s » is « les élus point e point s », when « les élu-e-s » and « les élu(e)s » have no point.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s espeak-ng >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
say() { espeak-ng -v fr -q -x -- "$1" | tr -s '\n' ' ' | sed 's/^ *//; s/ *$//'; }
seen=$(for words in 'les élu·e·s' 'les élu-e-s' 'les élu(e)s' 'les élus et les élues'; do printf '%s: %s\n' "$words" "$(say "$words")"; done)

guess=$(cat <<'END'
les élu·e·s: le-z2 el'y
les élu-e-s: le-z2 el'y
les élu(e)s: le-z2 el'y
les élus et les élues: le-z2 el'yz2 'e le-z2 el'y
END
)
stands=$(cat <<'END'
les élu·e·s: le-z2 el'y pw'E~ _!'@ pw'E~ _!'Es
les élu-e-s: le-z2 el'y'@'Es
les élu(e)s: le-z2 el'y_:_: _!'@_:_: _!'Es
les élus et les élues: le-z2 el'y e le-z2 el'y
END
)
dpkg-query -W -f '${Package} ${Version}\n' espeak-ng
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
