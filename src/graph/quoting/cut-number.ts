/** Telephone numbers that are not copied whole. */
import { escaped } from '#text/escaped.ts';
import { matchingWords } from '#text/matching.ts';
import { telephonesIn } from '#text/number/classes.ts';

/** Are all the places of some digits, in a source, within a longer telephone number: « 01 23 45 67 » of « 01 23 45 67 89 »? */
export function isCutNumber(source: string, value: string): boolean {
  if (!/^\+?[\d .()-]+$/.test(value)) return false;
  const words = matchingWords(value);
  const isCutAt = (line: string) => {
    const numbers = telephonesIn(line);
    return [...line.matchAll(new RegExp(`(?<!\\d)${escaped(words)}(?!\\d)`, 'gu'))].map(({ index }) =>
      numbers.some(
        ({ start, end }) => start <= index && index + words.length <= end && end - start > words.length,
      ),
    );
  };
  const places = source.split('\n').flatMap((line) => isCutAt(matchingWords(line)));
  return places.length > 0 && places.every(Boolean);
}
