/**
 * Signs that a machine wrote otherwise than everybody types and reads them. Each has one way to be written, which
 * changes no word: whoever checks a text names them, whoever mends it splices them.
 */

import type { Fault } from '../complaint.ts';

/** A stretch `[start, end)` of a text that is not written as it should. */
export interface Sign {
  start: number;
  end: number;
  /** What is written instead; `undefined` when only whoever knows the document can tell. */
  to: string | undefined;
  /** What stands there, in French, without capital nor full stop. */
  what: string;
  /** What to do, where `to` does not say it. */
  remedy?: string;
  /** What is at fault, where the parser of texts may say it too. */
  fault?: Fault;
}

/** A sign that can be mended without knowing the document. */
export type Mend = Sign & { to: string };

export const isMend = (sign: Sign): sign is Mend => sign.to !== undefined;

/** U+ and the code of the first character of `text`. */
export const codeOf = (text: string): string =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What French calls it: those that keep a line whole are « insécables ». */
export const spaceName = (space: string): string =>
  /^[\u00A0\u202F]/u.test(space) ? 'espace insécable' : 'espace spéciale';

/** `text` with every mend made; what stands outside of them is kept to the byte. The first of two that meet wins. */
export function mended(text: string, mends: readonly Mend[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, to } of inOrder(mends)) {
    done += text.slice(at, start) + to;
    at = end;
  }
  return done + text.slice(at);
}

/** By place, without those that begin within another. */
export function inOrder<T extends Sign>(mends: readonly T[]): T[] {
  let at = -1;
  return [...mends]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < at) return false;
      at = Math.max(end, start + 1);
      return true;
    });
}
