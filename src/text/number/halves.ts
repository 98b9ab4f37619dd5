// Roots of words: cspell:ignore carr
/** Halves that French sets apart from their number: « deux hectares et demi », « un millier et demi », « une demi-douzaine ». */
import { collectiveAt } from './collectives.ts';
import type { FoundNumber } from './found.ts';
import { numbersIn } from './reader.ts';

const HALF = /^ et demie?(?![\p{L}\p{M}-])/u;
/** « trois minutes et demie », « 2 mètres carrés et demi »: half of one of what is counted. */
const HALF_OF_ONE =
  /^ (?!(?:et|ou|à|puis) )[\p{L}\p{M}]+(?: (?:carr|cub)\p{L}+)? et demie?(?![\p{L}\p{M}-])/u;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;
const REACH = 60;

/** The same number with the half that the text sets on it behind; itself, if none. */
function withHalf(form: string, number: FoundNumber): FoundNumber {
  const { start, end, value, unit } = number;
  const after = form.slice(end, end + REACH);
  if (number.form === 'about') {
    const [half] = HALF.exec(after) ?? [];
    const word = FIRST_WORD.exec(form.slice(start, end))?.[0] ?? '';
    const counted = collectiveAt(form, start + word.length);
    if (half === undefined || counted === undefined) return number;
    return { ...number, value: value + counted.value / 2, end: end + half.length };
  }
  const counts = (number.form === 'words' || number.form === 'digits') && value < 1000;
  const pattern = unit === undefined ? HALF_OF_ONE : HALF;
  return counts && Number.isInteger(value) && pattern.test(after)
    ? { ...number, value: value + 0.5 }
    : number;
}

const DEMI =
  /(?<![\p{L}\p{M}-])une? demi-(?<name>(?:diz|douz|vingt|trent|cent)aine|millier)(?![\p{L}\p{M}-])/giu;

/** « une demi-douzaine »: each collective that is cut in half. */
const halvedIn = (form: string): FoundNumber[] =>
  [...form.matchAll(DEMI)].flatMap(({ 0: words, index, groups }) => {
    const counted = collectiveAt(` ${groups?.['name'] ?? ''}`, 0);
    const place = { start: index, end: index + words.length, words };
    return counted === undefined ? [] : [{ ...place, form: 'about' as const, value: counted.value / 2 }];
  });

const ABOUT =
  /(?<=(?<![\p{L}\p{M}-])une? (?:bon|bonne|petit|petite|gros|grosse|beau|belle|grand|grande|solide) )(?<name>(?:huit|diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aine|millier)(?: de (?:milliers?|millions?|milliards?))?(?![\p{L}\p{M}-])/giu;

/** « un bon millier », « une petite centaine »: the adjective is a reserve, and stands before the number. */
const looselyIn = (form: string): FoundNumber[] =>
  [...form.matchAll(ABOUT)].flatMap(({ 0: words, index }) => {
    const counted = collectiveAt(` ${words}`, 0);
    const place = { start: index, end: index + words.length, words };
    return counted === undefined ? [] : [{ ...place, form: 'about' as const, value: counted.value }];
  });

/**
 * The numbers of `form` (of `matchingForm`), in order, with their halves. Apart from the reader of numbers, which the
 * browser loads too: there a word of the half is a word like the others.
 */
export function numbersWithHalvesIn(form: string): FoundNumber[] {
  const numbers = numbersIn(form);
  const small = form.toLowerCase();
  const loose = /aine|millier/.test(small) ? looselyIn(form) : [];
  if (!small.includes('demi')) return loose.length === 0 ? numbers : inOrder([...numbers, ...loose]);
  return inOrder([...numbers.map((number) => withHalf(form, number)), ...halvedIn(form), ...loose]);
}

const inOrder = (numbers: FoundNumber[]) => numbers.sort((a, b) => a.start - b.start);
