#!/usr/bin/env bash
# ICU reads French numbers in words in the spelling of 1990 alone: « vingt et un » is 20, « deux cent » is 2, with no error.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ /usr/bin/python3 -c 'import icu'; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-icu; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import icu

rules = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale("fr"))
for text in ("vingt-et-un", "vingt et un", "soixante et onze", "deux cents", "deux cent", "quatre-vingt", "cinquante et une"):
    print(f"{text}: {rules.parse(text).getDouble():.0f}")
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
21, 21, 71, 200, 200, 80, 51; or an error for what is not the spelling it knows
END
)
stands=$(cat <<'END'
vingt-et-un: 21
vingt et un: 20
soixante et onze: 60
deux cents: 200
deux cent: 2
quatre-vingt: 4
cinquante et une: 50
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' python3-icu), ICU $(/usr/bin/python3 -c 'import icu; print(icu.ICU_VERSION)')"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
