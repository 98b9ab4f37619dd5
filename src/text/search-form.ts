/**
 * One normaliser, two users. The index holds an *index form* from which the document's own text can be
 * restored to the letter; a query is turned into the words under which that form is indexed.
 *
 * Pagefind cuts a word on ASCII punctuation only, folds accents and case by itself, drops other signs
 * from inside words without cutting there, and knows nothing of œ, of thousands or of amounts. Hence:
 * - ’ is written ' (it then cuts);
 * - the space of a thousand is written · (dropped: « 3·000 » is indexed as 3000);
 * - a word that can be typed otherwise is followed by `|` and that other form (`œuvre|oeuvre`, `1,5M€|1500000eur`).
 */
import { matchingForm } from './matching.ts';
import { numbersIn } from './numbers.ts';
import { typeset } from './typography.ts';

/** Not « en 2019 300 places »: a group follows one to three digits, or other groups. */
const THOUSAND_SPACE = /(?<=(?<!\d)\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g;
const LIGATURE = /[œŒæÆ]/;
const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\p{N}])/giu;

const withoutLigatures = (word: string) =>
  word.replace(/œ/g, 'oe').replace(/Œ/g, 'OE').replace(/æ/g, 'ae').replace(/Æ/g, 'AE');

/** « 1,5M€ », « 1,5 M€ » and « 1 500 000 € » are one word: the value, then the currency. */
const amountWord = (value: number, unit: string) => `${value}${unit.toLowerCase()}`;

interface Amount {
  start: number;
  end: number;
  alias: string;
}

/** Numbers that may be written otherwise: amounts, and decimals. A bare integer is its own word once its thousands are joined. */
function amountsIn(text: string): Amount[] {
  return numbersIn(text).flatMap(({ value, start, end, unit, form }) =>
    form === 'digits' && unit === 'EUR' ? [{ start, end, alias: amountWord(value, unit) }] : [],
  );
}

/**
 * The form of a document's text that goes to the index. Spaces inside an amount or a number are joined
 * by `·`, so that each is one word; {@link shownForm} gives the text back.
 */
export function indexForm(text: string): string {
  const plain = matchingForm(text.normalize('NFC')).replace(/[|·]/g, ' ');
  let joined = '';
  let at = 0;
  for (const { start, end, alias } of amountsIn(plain)) {
    joined += plain.slice(at, start) + `${plain.slice(start, end).replaceAll(' ', '·')}|${alias}`;
    at = end;
  }
  joined += plain.slice(at);
  return joined
    .replace(THOUSAND_SPACE, '·')
    .split(' ')
    .map((word) => (LIGATURE.test(word) ? `${word}|${withoutLigatures(word)}` : word))
    .join(' ');
}

/** What a reader sees of an {@link indexForm}: the document's own words, typeset. */
export function shownForm(indexed: string): string {
  return typeset(indexed.replace(/\|[^ ]*/g, '').replaceAll('·', ' '));
}

/** The words of an {@link indexForm}, each as a reader sees it. One per place of the index. */
export const shownWords = (indexed: string): string[] => indexed.split(' ').map((word) => shownForm(word));

/**
 * The words to ask the index for. Quotation marks are kept (`"…"` asks for exact words, French « » too);
 * elided articles fall, since the index cuts after them.
 */
export function queryForm(query: string): string {
  const plain = matchingForm(query.normalize('NFC'))
    .replace(/[«»“”]\s?|\s?»/g, '"')
    .replace(/ {2,}/g, ' ')
    .trim();
  let joined = '';
  let at = 0;
  for (const { start, end, alias } of amountsIn(plain)) {
    joined += plain.slice(at, start) + alias;
    at = end;
  }
  joined += plain.slice(at);
  return withoutLigatures(joined.replace(THOUSAND_SPACE, '').replace(ELISION, '')).trim();
}
