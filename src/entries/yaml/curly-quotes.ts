/** Values between the curly quotes of a word processor: for YAML they are part of the value, and would be published. */
import type { Sign } from '#text/mend/mend.ts';
import { linesOf } from '#text/mend/text.ts';

const QUOTED = /^((?:[ \t]*- )*(?:[ \t]*[\w-]+:[ \t]+)|[ \t]*(?:- )+)([“”„‟″‘‚‛])(.*)([“”‟″’‘])[ \t]*$/u;

export const CURLY_QUOTES = 'guillemets courbes autour d’une valeur : ils seraient publiés';

/** Is the whole of a value between curly quotes? */
export const isCurlyQuoted = (value: string): boolean =>
  /^(?:[“”„‟″][^“”]*[“”‟″]|[‘‚‛][^‘‚‛]*[’‘])$/u.test(value);

/** Each of them, with the straight one that YAML wants; for a value that has straight ones within, the whole is left to its editor. */
export function curlyQuotesIn(record: string): Sign[] {
  return linesOf(record).flatMap(({ text, start }): Sign[] => {
    const [, before = '', open, value = '', close] = QUOTED.exec(text) ?? [];
    if (open === undefined || close === undefined || !isCurlyQuoted(`${open}${value}${close}`)) return [];
    if (/["\\]/.test(value)) return [];
    const at = start + before.length;
    const end = at + open.length + value.length;
    const straight = (from: number) => ({ start: from, end: from + 1, to: '"', what: CURLY_QUOTES });
    return [straight(at), straight(end)];
  });
}
