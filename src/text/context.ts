/** What stands around a word: enough to read it by, cut between two words. */
import { NO_BREAK_SPACE } from './spaces.ts';

const CUT = `…`;

/** The last words of `text`, at most `length` characters; « … » says that there are others before. */
export function endOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.slice(-length);
  const space = end.search(/\s/);
  return CUT + NO_BREAK_SPACE + (space === -1 ? end : end.slice(space + 1));
}

/** The first words of `text`, at most `length` characters; « … » says that there are others after. */
export function startOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  const space = Math.max(start.lastIndexOf(' '), start.lastIndexOf(NO_BREAK_SPACE));
  return (space === -1 ? start : start.slice(0, space)) + NO_BREAK_SPACE + CUT;
}
