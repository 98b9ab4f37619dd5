/** The languages of a document: its own, and those of the passages that are in another. */
import { foreignDatesIn, withFrenchDates } from '#text/day/foreign.ts';
import { withFrenchNumbers } from '#text/languages.ts';
import { leavesOf, type Document, type Leaf, type Run } from './model.ts';
import { placesOf } from './passages.ts';

/** The language that a passage declares, the innermost if several hold it. */
function languageOf({ marks }: Run, lang: string): string {
  const own = marks.findLast((mark) => mark.kind === 'component' && mark.name === 'Langue');
  return own?.kind === 'component' ? (own.attributes['code'] ?? lang) : lang;
}

/** The words of a leaf, cut where its language changes. */
function spokenIn(leaf: Leaf, lang: string): { lang: string; text: string }[] {
  const said: { lang: string; text: string }[] = [];
  for (const run of leaf.runs) {
    const own = languageOf(run, lang);
    const last = said.at(-1);
    if (last?.lang === own) last.text += run.text;
    else said.push({ lang: own, text: run.text });
  }
  return said;
}

/** The words of a leaf with its numbers in digits as French writes them, each passage read in its language. Keeps all offsets. */
export const frenchNumbersOf = (leaf: Leaf, lang: string): string =>
  spokenIn(leaf, lang)
    .map((one) => withFrenchNumbers(one.text, one.lang))
    .join('');

/** Words quoted from a document of this language, their numbers as French writes them. */
export function frenchNumbersOfQuote(document: Document | undefined, quote: string, lang: string): string {
  const place = document && placesOf(document, quote)[0];
  const leaf = place && leavesOf(document)[place.leaf];
  return leaf === undefined
    ? withFrenchNumbers(quote, lang)
    : frenchNumbersOf(leaf, lang).slice(place?.start, place?.end);
}

/** The language of the words at this offset of a leaf, in a document of `lang`. */
export function languageAt(leaf: Leaf, offset: number, lang: string): string {
  let end = 0;
  for (const run of leaf.runs) {
    end += run.text.length;
    if (offset < end) return languageOf(run, lang);
  }
  return lang;
}

/** The dates of a leaf that another language writes, each passage read in its own: where each stands. */
export function foreignDatesOf(leaf: Leaf, lang: string): { start: number; end: number }[] {
  let offset = 0;
  return spokenIn(leaf, lang).flatMap(({ lang: own, text }) => {
    const from = offset;
    offset += text.length;
    return foreignDatesIn(text, own).map(({ start, end }) => ({ start: start + from, end: end + from }));
  });
}

/** The language of words quoted from a document of `lang`. */
export function languageOfQuote(document: Document | undefined, quote: string, lang: string): string {
  const place = document && placesOf(document, quote)[0];
  const leaf = place && leavesOf(document)[place.leaf];
  return leaf ? languageAt(leaf, place.start, lang) : lang;
}

/** Words quoted from a document of this language, their dates as French writes them: one reader reads them all. */
export const frenchDatesOfQuote = (document: Document | undefined, quote: string, lang: string): string =>
  withFrenchDates(quote, languageOfQuote(document, quote, lang));

/** The words of a document in its own language: without its passages in another, its titles, and the line that dates it, which may be its publisher's. */
export const ownWordsOf = (document: Document, lang: string, dateline: string): string =>
  leavesOf(document)
    .filter(({ kind, text }) => kind !== 'heading' && text.trim() !== dateline.trim())
    .flatMap((leaf) => spokenIn(leaf, lang).filter((said) => said.lang === lang))
    .map(({ text }) => text)
    .join('\n');
