#!/usr/bin/env bash
# Text::Reflow, which folds the lines of a text, doubles the space after a full stop, though a guillemet follows: « Oui. » becomes « Oui.  », and « art. 3 » is taken for an end.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libtext-reflow-perl >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libtext-reflow-perl; } >/dev/null 2>&1 || exit 2

cat >try.pl <<'CODE'
use utf8; use Text::Reflow qw(reflow_string); binmode STDOUT, ':utf8';
for my $words ('Il dit : « Oui. » Et voilà.', 'Il dit : “Oui.” Et voilà.', 'Voir art. 3 et p. 12 du plan.', 'M. Petit et Mme Petit.') {
  print reflow_string($words, maximum => 60);
}
CODE
seen=$(perl try.pl 2>&1)

guess=$(cat <<'END'
Il dit : « Oui. » Et voilà.
Il dit : “Oui.” Et voilà.
Voir art. 3 et p. 12 du plan.
M. Petit et Mme Petit.
END
)
stands=$(cat <<'END'
Il dit : « Oui.  » Et voilà.
Il dit : “Oui.” Et voilà.
Voir art.  3 et p.  12 du plan.
M. Petit et Mme Petit.
END
)
dpkg-query -W -f '${Package} ${Version}\n' libtext-reflow-perl
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
