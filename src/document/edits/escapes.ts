/** A « \ » of the raw file that no edit declares: read as a mark, it would vanish from the page. */
import type { Edit } from './replay.ts';

const ESCAPE = /(?<!\\)(?:\\\\)*\\(?:[!-/:-@[-`{-~]\S{0,12}|\n)/g;

/** The signs, with a little of what follows, that stand in `raw` outside of all `edits` (which are known to replay). */
export function undeclaredEscapes(raw: string, edits: readonly Edit[]): string[] {
  if (!raw.includes('\\')) return [];
  const found: string[] = [];
  let from = 0;
  const look = (stretch: string) => found.push(...(stretch.match(ESCAPE) ?? []));
  for (const edit of edits) {
    const at = raw.indexOf(edit.from, from);
    look(raw.slice(from, at));
    from = at + edit.from.length;
  }
  look(raw.slice(from));
  return found.map((one) => one.trim());
}
