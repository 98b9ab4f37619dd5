"""
Cuts the open fonts of @fontsource-variable down to what French needs. Run once, by hand; its results are kept here.

    pip install fonttools brotli
    python subset.py ../../../node_modules/@fontsource-variable .
"""

import io
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.varLib import instancer

SOURCE, OUT = sys.argv[1], sys.argv[2]
FEATURES = ["kern", "liga", "ccmp", "locl", "mark", "lnum", "tnum"]
LICENCE_NAMES = [0, 1, 2, 13, 14]
NARROW_SPACE, NO_BREAK_HYPHEN, HYPHEN = 0x202F, 0x2011, 0x2D
CHARACTERS = (
    "".join(map(chr, range(0x20, 0x7F)))
    + "\u00a0§©«»°²³·×½"
    + "àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸñÑáíóúÁÍÓÚ"
    + "‘’“”–—…€•‹›−≥≤ºª→←"
)


def add_narrow_space(font):
    """Both fonts come without U+202F, which browsers would then take from another font: a sixth of an em."""
    font.setGlyphOrder([*font.getGlyphOrder(), "uni202F"])
    space = Glyph()
    space.numberOfContours = 0
    font["glyf"].glyphs["uni202F"] = space
    font["hmtx"].metrics["uni202F"] = (round(font["head"].unitsPerEm * 0.16), 0)
    if "gvar" in font:
        font["gvar"].variations["uni202F"] = []
    if "HVAR" in font:
        del font["HVAR"]  # It counts glyphs; gvar's phantom points say the same.
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[NARROW_SPACE] = "uni202F"
            table.cmap[NO_BREAK_HYPHEN] = table.cmap[HYPHEN]


def make(source, out, axes):
    font = TTFont(os.path.join(SOURCE, source), recalcTimestamp=False)
    options = subset.Options(layout_features=FEATURES, hinting=False, name_IDs=LICENCE_NAMES, notdef_outline=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=CHARACTERS)
    subsetter.subset(font)
    # The instancer wants every table decompiled from a clean file.
    clean = io.BytesIO()
    font.flavor = None
    font.save(clean)
    clean.seek(0)
    font = instancer.instantiateVariableFont(TTFont(clean, recalcTimestamp=False), axes)
    add_narrow_space(font)
    for tag in ("STAT", "MVAR", "DSIG", "meta"):
        if tag in font:
            del font[tag]
    font.flavor = "woff2"
    font.save(os.path.join(OUT, out))
    print(out, os.path.getsize(os.path.join(OUT, out)))


NEWSREADER = "newsreader/files/newsreader-latin-opsz-{}.woff2"
SOURCE_SANS = "source-sans-3/files/source-sans-3-latin-wght-{}.woff2"
make(NEWSREADER.format("normal"), "title.woff2", {"opsz": 40, "wght": 500})
make(NEWSREADER.format("italic"), "quote.woff2", {"opsz": 20, "wght": 400})
make(SOURCE_SANS.format("normal"), "text.woff2", {"wght": (400, 600)})
make(SOURCE_SANS.format("italic"), "text-italic.woff2", {"wght": 400})
