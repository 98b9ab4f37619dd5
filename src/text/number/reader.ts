import type { FoundNumber } from './found.ts';
import { digitsAt } from './digits.ts';
import { mayCount } from './lexicon.ts';
import { wordsAt } from './words.ts';

const CANDIDATE = /\d[\p{L}\p{M}\d_]*|[\p{L}\p{M}]+/gu;

/**
 * Every number of a French text, in order and without overlap.
 *
 * Read: digits (« 3 000 », « 1,5M€ », « 12,5 % », « 2 milliards d’euros »), words
 * (« quinze », « trois mille », « un million »), collectives (« une centaine », « un
 * millier »), multiples (« doublés ») and ordinals (« deuxième », « 1er », « 3e »). Each number of a date, an hour or a telephone is
 * given on its own, without its sign: `quantities.ts` puts them together.
 *
 * Not read: « un » and « une » alone (articles), digits of names (« T3 », « prefet59 »),
 * words of names (« Deux-Sèvres »), shares (« moitié », « tiers »: `shares.ts`) and what counts nothing precise (« des dizaines »).
 * « neuf » is always 9, even where it means new.
 */
export function numbersIn(text: string): FoundNumber[] {
  const numbers: FoundNumber[] = [];
  // Own copy: `lastIndex` is moved by hand.
  const candidates = new RegExp(CANDIDATE);
  for (let match = candidates.exec(text); match !== null; match = candidates.exec(text)) {
    const isInDigits = /^\d/.test(match[0]);
    if (!isInDigits && !mayCount(match[0])) continue;
    const number = isInDigits
      ? digitsAt(text, match.index)
      : wordsAt(text, match.index, numbers.at(-1)?.end ?? -1);
    if (number === undefined) continue;
    numbers.push(number);
    candidates.lastIndex = number.end;
  }
  return numbers;
}
