/** The year that a date leaves out: found from the day of its document, and from what its sentence speaks of. */
import { addDays, yearOf } from '../day/day.ts';
import { boundsOf, shapeOf } from './shape.ts';

/** What words without a year are about: what is told, what is promised, or the year of the document itself. */
export type Tense = 'past' | 'future' | 'same-year';

/** What is written beside a date: « dernier », « prochain ». */
export type Turn = 'last' | 'next' | undefined;

/** A document may date itself some days before what it tells. */
const MISDATED = 31;

export const turnOf = (word: string | undefined): Turn =>
  word === undefined ? undefined : word.toLowerCase().startsWith('proch') ? 'next' : 'last';

/**
 * The year `make` is to be given: the stated one; else for « dernier » that of the last period over on the day
 * `said`, for « prochain » of the first that has not begun, and without either as the tense wants it.
 */
export function yearFor(
  stated: number | undefined,
  turn: Turn,
  { said, tense }: { said: string; tense: Tense },
  make: (year: number) => string,
): number {
  if (stated !== undefined) return stated;
  const year = yearOf(said);
  const boundsIn = (one: number) => {
    const shape = shapeOf(make(one));
    return shape && boundsOf(shape);
  };
  const years = [year + 1, year, year - 1];
  const latest = (holds: (bounds: { first: string; last: string }) => boolean) =>
    years.find((one) => {
      const bounds = boundsIn(one);
      return bounds !== undefined && holds(bounds);
    }) ?? year;
  const earliest = (holds: (bounds: { first: string; last: string }) => boolean) =>
    [...years].reverse().find((one) => {
      const bounds = boundsIn(one);
      return bounds !== undefined && holds(bounds);
    }) ?? year;
  if (turn === 'last') return latest(({ last }) => last < said);
  if (turn === 'next') return earliest(({ first }) => first > said);
  if (tense === 'same-year') return year;
  if (tense === 'past') return latest(({ first }) => first <= addDays(said, MISDATED));
  return earliest(({ last }) => last >= said);
}
