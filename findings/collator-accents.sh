#!/usr/bin/env bash
# In which order are cote, côte, coté, côté? ICU in French reads accents from the beginning, as in English, and from the end in Canada alone; Java in French reads them from the end.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s openjdk-17-jdk-headless >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends openjdk-17-jdk-headless; } >/dev/null 2>&1 || exit 2

cat >Try.java <<'CODE'
import java.text.Collator;
import java.util.*;
public class Try {
  public static void main(String[] a) {
    List<String> words = new ArrayList<>(List.of("côté", "coté", "côte", "cote"));
    words.sort(Collator.getInstance(Locale.FRENCH));
    System.out.println("Java, fr: " + String.join(" ", words));
  }
}
CODE
cat >try.mjs <<'CODE'
for (const locale of ['fr', 'fr-CA', 'en']) console.log(`ICU, ${locale}:`, ['côté', 'coté', 'côte', 'cote'].sort(new Intl.Collator(locale).compare).join(' '));
CODE
seen=$(node try.mjs 2>&1; java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 Try.java 2>&1)
printf 'ICU %s\n' "$(node -p process.versions.icu)"

guess=$(cat <<'END'
ICU, fr: cote côte coté côté
ICU, fr-CA: cote côte coté côté
ICU, en: cote coté côte côté
Java, fr: cote côte coté côté
END
)
stands=$(cat <<'END'
ICU, fr: cote coté côte côté
ICU, fr-CA: cote côte coté côté
ICU, en: cote coté côte côté
Java, fr: cote côte coté côté
END
)
dpkg-query -W -f '${Package} ${Version}\n' openjdk-17-jdk-headless
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
