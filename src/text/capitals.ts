// A name without its accents: cspell:ignore ELOI
/** Words and the same in capitals: « LILLE » is « Lille », and « SAINT-ELOI », whose capitals have lost their accents, « Saint-Éloi ». */
import { withoutAccents } from './letters.ts';
import { matchingForm } from './matching.ts';

/** Is the letter of a print that of some words: the same whatever its case, or a capital printed without its accent? */
const isSameLetter = (printed: string, written: string): boolean =>
  printed.toLowerCase() === written.toLowerCase() ||
  (/\p{Lu}/u.test(printed) && printed.toLowerCase() === withoutAccents(written.toLowerCase()));

/** Is `printed` what `written` is in capitals, or with some of them? Both in matching form. */
export const isInCapitals = (printed: string, written: string): boolean =>
  printed.length === written.length &&
  printed.split('').every((letter, at) => isSameLetter(letter, written.charAt(at)));

/** Where `words` stand in `line`, from `from`, whatever its capitals; −1 if they do not. */
export function placeInCapitals(line: string, words: string, from = 0): number {
  const form = matchingForm(line);
  for (let at = from; at + words.length <= form.length; at += 1)
    if (isInCapitals(form.slice(at, at + words.length), words)) return at;
  return -1;
}
