#!/usr/bin/env bash
# `<xsl:number format="Article 1"/>` numbers the fourth article « D »: the first letters of the format are taken for its kind, and the word is gone; « L. 1 » is « 4 ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s xsltproc >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends xsltproc; } >/dev/null 2>&1 || exit 2

printf '<code><article/><article/><article/><article/></code>' >code.xml
cat >try.xsl <<'CODE'
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:for-each select="//article[4]">
      <xsl:text>Article 1: </xsl:text><xsl:number format="Article 1"/>
      <xsl:text>&#10;Point 1: </xsl:text><xsl:number format="Point 1"/>
      <xsl:text>&#10;L. 1: </xsl:text><xsl:number format="L. 1"/>
      <xsl:text>&#10;§ 1: </xsl:text><xsl:number format="§ 1"/>
      <xsl:text>&#10;1°: </xsl:text><xsl:number format="1°"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
CODE
seen=$(xsltproc try.xsl code.xml 2>&1)

guess=$(cat <<'END'
Article 1: Article 4
Point 1: Point 4
L. 1: L. 4
§ 1: § 4
1°: 4°
END
)
stands=$(cat <<'END'
Article 1: D
Point 1: 4
L. 1: 4
§ 1: § 4
1°: 4°
END
)
dpkg-query -W -f '${Package} ${Version}\n' xsltproc
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
