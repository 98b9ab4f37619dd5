/** Months and weekdays as documents write them: whole or cut short, with their accents or without, in any capitals. */
import { lettered } from '../lettered.ts';

/** Each month, in order: a pattern of every way of writing it. None holds another as a whole word. */
const WRITTEN = [
  'janv(?:ier|\\.)?',
  'f[ée]v(?:rier|r?\\.?)',
  'mars',
  'avr(?:il|\\.)?',
  'mai',
  'juin',
  'juil(?:let|l?\\.?)',
  'ao[ûu]t',
  'sept(?:embre|\\.)?',
  'oct(?:obre|\\.)?',
  'nov(?:embre|\\.)?',
  'd[ée]c(?:embre|\\.)?',
] as const;

const EACH = WRITTEN.map((pattern) => lettered(`^(?:${pattern})$`, 'iu'));

/** Pattern of a month as written; what follows it is no letter. */
export const WRITTEN_MONTH = `(?:${WRITTEN.join('|')})(?![\\p{L}\\p{M}])`;

/** Pattern of a weekday as written. */
export const WRITTEN_WEEKDAY = '(?:dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)';

/** The month (1 to 12) that is written so, or `undefined`. */
export function monthWritten(name: string): number | undefined {
  const index = EACH.findIndex((pattern) => pattern.test(name));
  return index === -1 ? undefined : index + 1;
}
