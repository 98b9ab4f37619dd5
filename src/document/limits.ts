/**
 * Limits under which any text is read in a moment. A Markdown parser's cost grows with the square of some marks
 * and lines; no communiqué comes near these numbers, and a text that passes them is refused before it is parsed.
 */
import { complaint, type Complaint } from '#text/complaint.ts';
import type { Refusal } from './refusal.ts';

const MAX_LINES = 2000;
const MAX_MARKS = 5000;
const MAX_MARKS_IN_PARAGRAPH = 500;
/** Of lists and quotations within one another, of emphasis within emphasis. */
export const MAX_NESTING = 10;
const MAX_INDENT = 4 * MAX_NESTING;

const MARK = /[[\]*_~`<{]/g;
const MARKER = '(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))';
const MANY_MARKERS = new RegExp(`^(?:[ \\t]*${MARKER}){${MAX_NESTING + 1}}`);

const isTooNested = (line: string): boolean => {
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
  return MANY_MARKERS.test(line) || (indent > MAX_INDENT && /\S/.test(line));
};

const marksIn = (text: string) => text.match(MARK)?.length ?? 0;

/** Each run of lines without a blank one: what a parser reads in one go. */
function* paragraphsOf(lines: readonly string[]): Generator<{ first: number; text: string }> {
  let first = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (/\S/.test(lines[index] ?? '')) continue;
    yield { first: first + 1, text: lines.slice(first, index).join('\n') };
    first = index + 1;
  }
}

/** What `source` has too much of, with the line where it starts; nothing for a text that any parser reads at once. */
export function explainExcess(source: string): Refusal[] {
  const lines = source.split('\n');
  const refusal = (line: number, wrong: Complaint): Refusal => ({
    ...wrong,
    line,
    column: 1,
    severity: 'refuse',
  });
  if (lines.length > MAX_LINES)
    return [refusal(1, complaint(`${lines.length} lignes, ${MAX_LINES} au plus`, 'coupez ce document'))];
  const total = marksIn(source);
  if (total > MAX_MARKS)
    return [refusal(1, complaint(`${total} marques de mise en forme, ${MAX_MARKS} au plus`, 'retirez-en'))];
  const crowded = [...paragraphsOf(lines)]
    .map(({ first, text }) => ({ first, marks: marksIn(text) }))
    .filter(({ marks }) => marks > MAX_MARKS_IN_PARAGRAPH)
    .map(({ first, marks }) =>
      refusal(
        first,
        complaint(
          `${marks} marques de mise en forme dans ce paragraphe, ${MAX_MARKS_IN_PARAGRAPH} au plus`,
          'retirez-en',
        ),
      ),
    );
  const nested = lines.findIndex(isTooNested);
  return nested === -1 ? crowded : [...crowded, refusal(nested + 1, TOO_DEEP)];
}

export const TOO_DEEP = complaint('imbrication trop profonde', `${MAX_NESTING} niveaux au plus`);
