#!/usr/bin/env bash
# Both « and » are one sign in French braille of six dots: typed on a braille keyboard and read back, « oui » is « oui «, or "oui" when it is contracted.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s liblouis-bin >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends liblouis-bin; } >/dev/null 2>&1 || exit 2

export LC_ALL=C.UTF-8
seen=$(for table in fr-bfu-comp6.utb fr-bfu-g2.ctb fr-bfu-comp8.utb; do
  for words in '« oui »' '(oui)' 'l’État'; do
    cells=$(printf '%s\n' "$words" | lou_translate "unicode.dis,$table")
    printf '%s: %s → %s → %s\n' "$table" "$words" "$cells" "$(printf '%s\n' "$cells" | lou_translate --backward "unicode.dis,$table")"
  done
done)

guess=$(cat <<'END'
fr-bfu-comp6.utb: « oui » → ⠶⠀⠕⠥⠊⠀⠶ → « oui »
fr-bfu-comp6.utb: (oui) → ⠦⠕⠥⠊⠴ → (oui)
fr-bfu-comp6.utb: l’État → ⠇⠄⠨⠿⠞⠁⠞ → l’État
fr-bfu-g2.ctb: « oui » → ⠰⠶⠀⠳⠊⠀⠰⠶ → « oui »
fr-bfu-g2.ctb: (oui) → ⠦⠳⠊⠴ → (oui)
fr-bfu-g2.ctb: l’État → ⠇⠄⠨⠿⠞⠁⠞ → l’État
fr-bfu-comp8.utb: « oui » → ⢶⠀⠕⠥⠊⠀⡶ → « oui »
fr-bfu-comp8.utb: (oui) → ⠦⠕⠥⠊⠴ → (oui)
fr-bfu-comp8.utb: l’État → ⠇⡄⡿⠞⠁⠞ → l’État
END
)
stands=$(cat <<'END'
fr-bfu-comp6.utb: « oui » → ⠶⠀⠕⠥⠊⠀⠶ → « oui «
fr-bfu-comp6.utb: (oui) → ⠦⠕⠥⠊⠴ → (oui)
fr-bfu-comp6.utb: l’État → ⠇⠄⠨⠿⠞⠁⠞ → l'État
fr-bfu-g2.ctb: « oui » → ⠰⠶⠀⠳⠊⠀⠰⠶ → " oui "
fr-bfu-g2.ctb: (oui) → ⠦⠳⠊⠴ → (oui)
fr-bfu-g2.ctb: l’État → ⠇⠄⠨⠿⠞⠁⠞ → l'État
fr-bfu-comp8.utb: « oui » → ⢶⠀⠕⠥⠊⠀⡶ → « oui »
fr-bfu-comp8.utb: (oui) → ⠦⠕⠥⠊⠴ → (oui)
fr-bfu-comp8.utb: l’État → ⠇⡄⡿⠞⠁⠞ → l’État
END
)
dpkg-query -W -f '${Package} ${Version}\n' liblouis-bin
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
