/** What a text's numbers are, in one line each. */
import { numbersIn } from '#text/number/reader.ts';

/** « 1500000 EUR (1,5M€) », one line for each number. */
export const read = (text: string) =>
  numbersIn(text).map(({ value, unit, words }) => `${value}${unit ? ` ${unit}` : ''} (${words})`);
/** « 2 ordinal », one line for each number. */
export const forms = (text: string) => numbersIn(text).map(({ value, form }) => `${value} ${form}`);
