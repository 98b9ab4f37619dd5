#!/usr/bin/env bash
# The light stemmer of Lucene’s French analyzer undoes doubled letters and accents: « désert médical » and « dessert », « poisson » and « poison », « canne » and « cane » are one word each.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s liblucene8-java openjdk-17-jdk-headless >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends liblucene8-java openjdk-17-jdk-headless; } >/dev/null 2>&1 || exit 2

cat >try.java <<'CODE'
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
public class Try {
  public static void main(String[] names) throws Exception {
    Analyzer french = new FrenchAnalyzer();
    for (String words : new String[] {"désert dessert", "poison poisson", "canne cane", "ville vile", "homme home", "commune communauté"}) {
      StringBuilder seen = new StringBuilder(words + " →");
      try (TokenStream stream = french.tokenStream("text", words)) {
        stream.reset();
        while (stream.incrementToken()) seen.append(' ').append(stream.getAttribute(CharTermAttribute.class));
        stream.end();
      }
      System.out.println(seen);
    }
  }
}
CODE
seen=$(java -cp '/usr/share/java/lucene-core-8.7.0.jar:/usr/share/java/lucene-analyzers-common-8.7.0.jar' try.java 2>&1)

guess=$(cat <<'END'
désert dessert → desert dessert
poison poisson → poison poisson
canne cane → cann cane
ville vile → vill vile
homme home → homm home
commune communauté → commun communaut
END
)
stands=$(cat <<'END'
désert dessert → desert desert
poison poisson → poison poison
canne cane → cane cane
ville vile → vile vile
homme home → home home
commune communauté → comun comunaut
END
)
dpkg-query -W -f '${Package} ${Version}\n' liblucene8-java
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
