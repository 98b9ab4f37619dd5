/** What is wrong somewhere in `content/`, said so that an editor can mend it. */

export interface Problem {
  /** From the root of the repository, with `/`. */
  path: string;
  /** From 1. 0 when the problem is the file itself. */
  line: number;
  /** From 1, in characters. 0 when the problem is the file or the line itself. */
  column: number;
  /** Dotted name of the field (`mentions.0.quote`), or an empty string. */
  field: string;
  /** What is wrong, in French, without a final full stop. */
  message: string;
  /** What to write instead, in French; an empty string when the message says it all. */
  remedy: string;
  severity: 'refuse' | 'avertit';
}

/** A problem before its file is known. */
export type Finding = Omit<Problem, 'path'>;

export const finding = (
  message: string,
  remedy = '',
  at: { line: number; column: number } = { line: 0, column: 0 },
  field = '',
): Finding => ({ line: at.line, column: at.column, field, message, remedy, severity: 'refuse' });

/** A finding whose sentence says what is wrong, then « ; » and what to write instead. */
export function findingSaid(sentence: string, at?: { line: number; column: number }, field = ''): Finding {
  const cut = sentence.indexOf(' ; ');
  return cut === -1
    ? finding(sentence, '', at, field)
    : finding(sentence.slice(0, cut), sentence.slice(cut + 3), at, field);
}

/** By file, then place: the order in which an editor meets them. */
export const compareProblems = (a: Problem, b: Problem): number =>
  (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.message < b.message ? -1 : a.message > b.message ? 1 : 0);
