"""One-off: subsets the open fonts of @fontsource-variable to what French needs. See README.md beside the fonts."""
import os, sys
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.varLib import instancer
from fontTools import subset
SOURCE, OUT = sys.argv[1], sys.argv[2]
CHARACTERS = (''.join(map(chr, range(0x20, 0x7f))) + '\u00a0§©«»°²³·×½'
  'àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸñÑáíóúÁÍÓÚ' '‘’“”–—…€•‹›−≥≤\u2011\u2010\u202fºª→←')
NARROW = 0x202F
def space(f):
    """Newsreader and Source Sans 3 come without U+202F: a sixth of an em, as French compositors set it."""
    if NARROW in f.getBestCmap(): return
    order = f.getGlyphOrder(); f.setGlyphOrder(order + ['uni202F'])
    g = Glyph(); g.numberOfContours = 0
    f['glyf'].glyphs['uni202F'] = g
    f['hmtx'].metrics['uni202F'] = (round(f['head'].unitsPerEm * .16), 0)
    if 'gvar' in f: f['gvar'].variations['uni202F'] = []
    if 'HVAR' in f: del f['HVAR']  # advance deltas are in gvar's phantom points too
    for t in f['cmap'].tables:
        if t.isUnicode(): t.cmap[NARROW] = 'uni202F'; t.cmap[0x2011] = t.cmap.get(0x2010, t.cmap[0x2d])
def make(src, out, axes, features):
    f = TTFont(os.path.join(SOURCE, src))
    o = subset.Options(); o.layout_features = features; o.hinting = False; o.name_IDs = [0, 1, 2, 13, 14]; o.notdef_outline = True
    s = subset.Subsetter(o); s.populate(text=CHARACTERS); s.subset(f)
    f.save('/tmp/fontwork/tmp.ttf'); f = TTFont('/tmp/fontwork/tmp.ttf')
    f = instancer.instantiateVariableFont(f, axes)
    space(f)
    for tag in ('STAT', 'MVAR', 'DSIG', 'meta'):
        if tag in f: del f[tag]
    f.flavor = 'woff2'; f.save(os.path.join(OUT, out)); print(out, os.path.getsize(os.path.join(OUT, out)))
FIG = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'lnum', 'tnum']
make('newsreader/files/newsreader-latin-opsz-normal.woff2', 'title.woff2', {'opsz': 40, 'wght': 500}, FIG)
make('newsreader/files/newsreader-latin-opsz-italic.woff2', 'quote.woff2', {'opsz': 20, 'wght': 400}, FIG)
make('source-sans-3/files/source-sans-3-latin-wght-normal.woff2', 'text.woff2', {'wght': (400, 600)}, FIG)
make('source-sans-3/files/source-sans-3-latin-wght-italic.woff2', 'text-italic.woff2', {'wght': 400}, FIG)
