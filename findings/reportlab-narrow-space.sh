#!/usr/bin/env bash
# ReportLab keeps a line whole at U+00A0, and cuts it at U+202F, the no-break space that French numbers and signs ask for: « 12 » ends a line and « 500 » begins the next.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s python3-reportlab fonts-dejavu-extra >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-reportlab fonts-dejavu-extra; } >/dev/null 2>&1 || exit 2

cat >try.py <<'CODE'
import glob
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph
pdfmetrics.registerFont(TTFont('serif', glob.glob('/usr/share/fonts/**/DejaVuSerif.ttf', recursive=True)[0]))
style = ParagraphStyle('text', fontName='serif', fontSize=12)
for name, space in (('U+00A0', '\u00a0'), ('U+202F', '\u202f')):
    paragraph = Paragraph(f'On ouvrira 12{space}500{space}lits{space}!', style)
    width = pdfmetrics.stringWidth(f'On ouvrira 12{space}500', 'serif', 12)
    for more in (-10, 5):
        paragraph.wrap(width + more, 500)
        print(name, '→', ' | '.join(' '.join(line[1]) for line in paragraph.blPara.lines).replace(space, '~'))
CODE
seen=$(/usr/bin/python3 try.py 2>&1)

guess=$(cat <<'END'
U+00A0 → On ouvrira | 12~500~lits~!
U+00A0 → On ouvrira | 12~500~lits~!
U+202F → On ouvrira | 12~500~lits~!
U+202F → On ouvrira | 12~500~lits~!
END
)
stands=$(cat <<'END'
U+00A0 → On ouvrira | 12~500~lits~!
U+00A0 → On ouvrira | 12~500~lits~!
U+202F → On ouvrira 12 | 500 lits !
U+202F → On ouvrira 12 500 | lits !
END
)
dpkg-query -W -f '${Package} ${Version}\n' python3-reportlab
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
