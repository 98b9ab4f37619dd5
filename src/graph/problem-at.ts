import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';

/** A problem at a field of an entry, or at the nearest of its parents that is written in the file. */
export function problemAt(
  entry: Entry,
  field: string,
  message: string,
  remedy = '',
  severity: Problem['severity'] = 'refuse',
): Problem {
  let path = field;
  while (path !== '' && !entry.places.has(path))
    path = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
  const { line, column } = entry.places.get(path) ?? { line: 1, column: 1 };
  return { path: entry.path, line, column, field, message, remedy, severity };
}

/** A problem at a place of an entry's text. */
export function problemInText(
  entry: Entry,
  at: { line: number; column: number },
  message: string,
  remedy = '',
  severity: Problem['severity'] = 'refuse',
): Problem {
  return { path: entry.path, line: at.line, column: at.column, field: '', message, remedy, severity };
}
