/** What is wrong somewhere in `content/`, said so that an editor can mend it. */
import type { Complaint } from '#text/complaint.ts';

export interface Problem extends Complaint {
  /** From the root of the repository, with `/`. */
  path: string;
  /** From 1. 0 when the problem is the file itself. */
  line: number;
  /** From 1, in characters. 0 when the problem is the file or the line itself. */
  column: number;
  /** Dotted name of the field (`mentions.0.quote`), or an empty string. */
  field: string;
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

/** One sentence per line is enough: errors of syntax come in swarms. */
export function oncePerLine(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(
    ({ line, message }) => !seen.has(`${line} ${message}`) && seen.add(`${line} ${message}`),
  );
}

/** By file, then place: the order in which an editor meets them. */
export const compareProblems = (a: Problem, b: Problem): number =>
  (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.message < b.message ? -1 : a.message > b.message ? 1 : 0);
