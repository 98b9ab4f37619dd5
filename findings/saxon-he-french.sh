#!/usr/bin/env bash
# `format-date(…, "fr")` is French in Saxon-B; in Saxon-HE, which came after it, the text of the page is « [Language: en]Sunday 1 March 2020 », mark and all, without an error.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s libsaxonb-java libsaxonhe-java default-jre-headless >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libsaxonb-java libsaxonhe-java default-jre-headless; } >/dev/null 2>&1 || exit 2

printf '<plan/>' >plan.xml
cat >try.xsl <<'CODE'
<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" exclude-result-prefixes="xs">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:value-of select="format-date(xs:date('2020-03-01'), '[Fn] [D] [Mn] [Y]', 'fr', (), ())"/>
    <xsl:text>&#10;</xsl:text>
    <xsl:number value="80" format="w" lang="fr"/>
  </xsl:template>
</xsl:stylesheet>
CODE
seen=$(for jar in saxonb Saxon-HE; do printf '%s:\n%s\n' "$jar" "$(java -cp "/usr/share/java/$jar.jar" net.sf.saxon.Transform -s:plan.xml -xsl:try.xsl 2>/dev/null)"; done)

guess=$(cat <<'END'
saxonb:
dimanche 1 mars 2020
quatre-vingts
Saxon-HE:
dimanche 1 mars 2020
quatre-vingts
END
)
stands=$(cat <<'END'
saxonb:
dimanche 1 mars 2020
quatre-vingts
Saxon-HE:
[Language: en]sunday 1 march 2020
eighty
END
)
dpkg-query -W -f '${Package} ${Version}\n' libsaxonb-java libsaxonhe-java default-jre-headless
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
