/**
 * One folding of letters. `plainLetters` is the form under which two words are the same to a reader; the search's
 * normaliser composes the same steps by name, because its own rules stand between them (a participle is told by its
 * accent) and because each of them can be left out to show what it is for.
 */

/** Letters as some files draw them: « ﬁ » in one sign, wide letters. */
const DRAWN = /[\uFB00-\uFB06\uFF10-\uFF5A]/g;
const ASCII = /^[\0-\x7F]*$/;

/** « ﬁ » of a copied PDF is « fi »; « œ », which French writes, stays. */
export const withoutDrawnLetters = (text: string): string =>
  text.replace(DRAWN, (sign) => sign.normalize('NFKC'));

/** « œ » is « oe », « Æ » is « ae ». */
export const withoutLigatures = (text: string): string => text.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae');

/** « é » is « e »; everything else stays. */
export const withoutAccents = (text: string): string =>
  ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');

/** Small letters without accents nor ligatures: « Œuvre » → « oeuvre ». */
export const plainLetters = (text: string): string => {
  const small = text.toLowerCase();
  return ASCII.test(small) ? small : withoutAccents(withoutLigatures(small));
};
