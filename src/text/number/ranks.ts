/** Ranks: « premier », « deuxième », « 3e ». One reading and one writing, wherever a rank stands. */
import { cardinal } from './cardinals.ts';
import { ordinalStem } from './names.ts';
import { numbersIn } from './reader.ts';

/** The name of a rank from 1 to 100, in the masculine: « premier », « deuxième ». Throws a RangeError outside. */
export const ordinal = (rank: number): string =>
  rank === 1 ? 'premier' : `${ordinalStem(cardinal(rank))}ième`;

/** The rank that one word names, in letters or in digits (« première », « second », « 2nd », « 3ème »); undefined if it names none. */
export function rankNamed(word: string): number | undefined {
  const [found] = numbersIn(word);
  return found?.form === 'ordinal' && found.words === word ? found.value : undefined;
}
