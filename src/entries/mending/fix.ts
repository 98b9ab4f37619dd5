/**
 * A file with the signs that a machine can write as everybody types them: spliced where they stand, every other byte
 * kept. YAML is never printed again, and no word is changed.
 */
import { inOrder, isMend, mended, type Mend } from '#text/mend/mend.ts';
import { linesOf, signsOf } from '#text/mend/text.ts';
import { decode } from '../read.ts';
import { bodyStartOf } from '../yaml/front-matter.ts';
import { curlyQuotesIn } from '../yaml/curly-quotes.ts';
import type { FileForm } from '../legible.ts';

/** One thing that was mended, where it stood. */
export interface Done {
  line: number;
  column: number;
  /** « césure invisible (U+00AD) », and what stands there now. */
  what: string;
  to: string;
}

export interface Fixed {
  text: string;
  done: Done[];
}

const BYTE_ORDER_MARK = '\uFEFF';

const returnsIn = (text: string): Mend[] =>
  [...text.matchAll(/\r(?!\n)/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
    to: '\n',
    what: 'retour chariot seul (U+000D)',
  }));

/** What can be mended in a text; `form` says what file it is the text of. */
export function mendsOf(text: string, form: FileForm): Mend[] {
  if (form === 'quoted') return returnsIn(text);
  const bodyStart = form === 'text' ? bodyStartOf(text) : text.length;
  const signs = [
    ...signsOf(text, bodyStart).filter(({ start }) => start > 0 || !text.startsWith(BYTE_ORDER_MARK)),
    ...curlyQuotesIn(text.slice(0, bodyStart)),
  ];
  return inOrder([...signs, ...returnsIn(text)]).filter(isMend);
}

/**
 * The text of a file, mended; `undefined` when nothing is to mend, or when it cannot be read. `headerOnly`: nothing
 * under the header of a text.
 */
export function fixed(bytes: Uint8Array, form: FileForm, headerOnly = false): Fixed | undefined {
  if (!decode(bytes).isReadable) return undefined;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const before = headerOnly ? bodyStartOf(text) : Infinity;
  const mends = mendsOf(text, form).filter(({ end }) => end <= before);
  if (mends.length === 0) return undefined;
  const lines = linesOf(text);
  let row = 0;
  const done = mends.map(({ start, to, what }): Done => {
    while ((lines[row + 1]?.start ?? Infinity) <= start) row += 1;
    return { line: row + 1, column: [...text.slice(lines[row]?.start, start)].length + 1, what, to };
  });
  return { text: mended(text, mends), done };
}
