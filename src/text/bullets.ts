/**
 * A sign that is printed before the items of a list and says nothing else, in a pattern with the flag `u`: round,
 * square, to the right, ticked, and those that Word’s fonts of symbols leave behind; some are told to be drawn in
 * colours (U+FE0F). An arrow up or down says something (« ▲ 4 % », « ➘ 3 % »), and so do « ➖ » and a telephone.
 */
export const BULLET =
  '[•‣⁃∙·\\u25A0-\\u25B1\\u25B6-\\u25BB\\u25C6-\\u25FF\\u2713\\u2714\\u2750-\\u2756\\u2794\\u2799\\u279B-\\u27B3\\u27B5\\u27B8\\u27BA-\\u27BE\\u{1F846}\\u{1F872}\\u{1F87A}\\uF02D\\uF06E\\uF071\\uF076\\uF0A7\\uF0A8\\uF0B7\\uF0D8\\uF0E8\\uF0F0\\uF0FC]\\uFE0F?';

/** Any glyph of a font of symbols, where no letter stands: what an import or a chain may meet before an item. */
export const SYMBOL_FONT = '\\uF000-\\uF0FF';
