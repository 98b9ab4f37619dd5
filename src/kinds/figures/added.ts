/** « 3 000 places supplémentaires » is less than « 3 000 places »: what a unit may not lose of the words that give it. */
import { plainLetters } from '#text/letters.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Said after the noun, somewhere in the words of the unit. */
const ADDED = new RegExp(`^(?:${plainLetters('supplémentaire')}s?|additionnel(?:le)?s?)$`, 'u');

const wordsOf = (text: string) =>
  [...text.normalize('NFC').matchAll(WORD)].map(([word]) => ({ word, plain: plainLetters(word) }));

/**
 * The word by which a document says that what is counted comes in addition, when `unit` has lost it: « supplémentaires »
 * in « places supplémentaires de chantiers », for « places de chantiers ». It stands among the words of the unit, or just after.
 */
export function addedWord(quote: string, unit: string): string | undefined {
  const own = wordsOf(unit).map(({ plain }) => plain);
  if (own.some((word) => ADDED.test(word))) return undefined;
  const said = wordsOf(quote);
  const noun = said.findIndex(({ plain }) => plain === own[0]);
  if (noun === -1) return undefined;
  const after = said.slice(noun + 1);
  const last = after.findIndex(({ plain }) => !own.includes(plain));
  const found = after[last];
  return found && ADDED.test(found.plain) ? found.word : undefined;
}
