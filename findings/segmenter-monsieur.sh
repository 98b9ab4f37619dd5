#!/usr/bin/env bash
# A sentence ends after « M. » in French; the key of Unicode that keeps such words together, ss-standard, is honoured by ICU and dropped by Intl.Segmenter, and does not know « Mme. » or « art. ».
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
{ /usr/bin/python3 -c 'import icu'; } >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-icu; } >/dev/null 2>&1 || exit 2

cat >try.mjs <<'CODE'
for (const language of ['fr', 'fr-u-ss-standard']) {
  const cut = new Intl.Segmenter(language, { granularity: 'sentence' }).segment('Le plan de M. Exemple ouvre.');
  console.log(`Node ${language}: ${[...cut].map((part) => part.segment.trim()).join(' | ')}`);
}
CODE
cat >try.py <<'CODE'
import icu

for language, text in (("fr", "Le plan de M. Exemple ouvre."), ("fr-u-ss-standard", "Le plan de M. Exemple ouvre."), ("fr-u-ss-standard", "Voir art. L. 115-4.")):
    cut = icu.BreakIterator.createSentenceInstance(icu.Locale.forLanguageTag(language))
    cut.setText(text)
    ends = [0, *cut]
    print(f"ICU {language}:", " | ".join(text[a:b].strip() for a, b in zip(ends, ends[1:])))
CODE
seen="$(node try.mjs 2>&1)
$(/usr/bin/python3 try.py 2>&1)"

guess=$(cat <<'END'
one sentence each time: French knows « M. » and « art. », or does once it is asked
END
)
stands=$(cat <<'END'
Node fr: Le plan de M. | Exemple ouvre.
Node fr-u-ss-standard: Le plan de M. | Exemple ouvre.
ICU fr: Le plan de M. | Exemple ouvre.
ICU fr-u-ss-standard: Le plan de M. Exemple ouvre.
ICU fr-u-ss-standard: Voir art. | L. 115-4.
END
)
printf '%s\n' "$(node -p '"Node " + process.versions.node + ", ICU " + process.versions.icu')" "$(dpkg-query -W -f '${Package} ${Version}\n' python3-icu)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
