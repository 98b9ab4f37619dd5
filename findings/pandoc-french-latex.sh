#!/usr/bin/env bash
# The commands of French LaTeX leave nothing in what pandoc reads, with no warning: a number in \nombre, a name in \bsc, the words of \frquote, the « er » of 1\up{er} and the « n° » of \no3 are gone.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s pandoc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends pandoc; } >/dev/null 2>&1 || exit 2

cat >plan.tex <<'CODE'
\documentclass{article}
\usepackage[french]{babel}
\begin{document}
Le 1\up{er} mars, M. \bsc{Dupont} crée \nombre{12500} places.

L’arrêté \no3 dit \frquote{oui}.
\end{document}
CODE
seen=$(pandoc -f latex -t plain --wrap=none plan.tex 2>&1)

guess=$(cat <<'END'
Le 1er mars, M. Dupont crée 12 500 places.

L’arrêté n° 3 dit « oui ».
END
)
stands=$(cat <<'END'
Le 1 mars, M. crée places.

L’arrêté dit .
END
)
dpkg-query -W -f '${Package} ${Version}\n' pandoc
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
