#!/usr/bin/env bash
# Word’s « all capitals » is a look; docx2txt turns the letters into capitals, but for those with an accent and œ: « L’éTAT ET L’œUVRE ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s docx2txt pandoc zip >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends docx2txt pandoc zip; } >/dev/null 2>&1 || exit 2

mkdir -p doc/_rels doc/word
cat >'doc/[Content_Types].xml' <<'XML'
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
XML
cat >doc/_rels/.rels <<'XML'
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
XML
cat >doc/word/document.xml <<'XML'
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>l’état et l’œuvre de la région</w:t></w:r></w:p></w:body></w:document>
XML
(cd doc && zip -q -X -r ../in.docx .)
seen="docx2txt: $(docx2txt in.docx - | xargs -d '\n' echo | sed "s/['’]/’/g; s/ *$//")
pandoc: $(pandoc in.docx -t plain | sed "s/['’]/’/g")"

guess=$(cat <<'END'
docx2txt: l’état et l’œuvre de la région
pandoc: l’état et l’œuvre de la région
END
)
stands=$(cat <<'END'
docx2txt: L’éTAT ET L’œUVRE DE LA RéGION
pandoc: l’état et l’œuvre de la région
END
)
dpkg-query -W -f '${Package} ${Version}\n' docx2txt pandoc zip
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
