/** The languages of a document: its own, and those of the passages that are in another. */
import { withFrenchNumbers } from '#text/languages.ts';
import { leavesOf, type Document, type Leaf, type Run } from './model.ts';
import { placesOf } from './passages.ts';

/** The language that a passage declares, the innermost if several hold it. */
function languageOf({ marks }: Run, lang: string): string {
  const own = marks.findLast((mark) => mark.kind === 'component' && mark.name === 'Langue');
  return own?.kind === 'component' ? (own.attributes['code'] ?? lang) : lang;
}

/** The words of a leaf with its numbers in digits as French writes them, each passage read in its language. Keeps all offsets. */
export function frenchNumbersOf(leaf: Leaf, lang: string): string {
  const said: { lang: string; text: string }[] = [];
  for (const run of leaf.runs) {
    const own = languageOf(run, lang);
    const last = said.at(-1);
    if (last?.lang === own) last.text += run.text;
    else said.push({ lang: own, text: run.text });
  }
  return said.map((one) => withFrenchNumbers(one.text, one.lang)).join('');
}

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
