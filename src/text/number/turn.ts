/** A turn of phrase in which a number names. */
import type { NumberClass } from './quantity.ts';

/** A turn: how the number is written, what stands right before it and right after it, and what it is. */
export interface Turn {
  words?: RegExp;
  before?: RegExp;
  after?: RegExp;
  /** What else must be so of what stands before and after. */
  when?: (before: string, after: string) => boolean;
  class: NumberClass;
  /** Also of what would be read as a date. */
  ofDates?: true;
}
