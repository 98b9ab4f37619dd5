/** Signs mended in a published text, declared in the chain that leads to it from the raw file. */
import type { Edit } from '#document/edits/replay.ts';
import type { Mend } from '#text/mend/mend.ts';

/** An edit to declare, and the rank of the declared one before which it stands. */
export interface NewEdit extends Edit {
  before: number;
  why: string;
}

/** A part of the text that is of the raw file as it is, between two edits. */
interface Kept {
  /** The edits before it. */
  rank: number;
  inText: number;
  inRaw: number;
  length: number;
}

function keptParts(raw: string, edits: readonly Edit[]): Kept[] | undefined {
  const parts: Kept[] = [];
  let [inText, inRaw] = [0, 0];
  for (const [rank, { from, to }] of edits.entries()) {
    const at = raw.indexOf(from, inRaw);
    if (from === '' || at === -1) return undefined;
    parts.push({ rank, inText, inRaw, length: at - inRaw });
    inText += at - inRaw + to.length;
    inRaw = at + from.length;
  }
  return [...parts, { rank: edits.length, inText, inRaw, length: raw.length - inRaw }];
}

/**
 * The edits that make the mends of the text that `edits` give of `raw` (both LF and NFC); `undefined` when one of them
 * stands in what an edit writes: its editor has to mend it there.
 */
export function editsFor(
  raw: string,
  edits: readonly Edit[],
  mends: readonly Mend[],
): readonly NewEdit[] | undefined {
  const parts = keptParts(raw, edits);
  if (parts === undefined) return undefined;
  const made: NewEdit[] = [];
  let searched = 0;
  for (const { start, end, to, what } of mends) {
    const part = parts.find(({ inText, length }) => start >= inText && end <= inText + length);
    if (part === undefined) return undefined;
    const [at, after] = [start - part.inText + part.inRaw, end - part.inText + part.inRaw];
    searched = Math.max(searched, part.inRaw);
    // Replaying searches from where it stands: enough is copied before the sign for it to be found there first.
    let first = at;
    while (first > searched && raw.indexOf(raw.slice(first, after), searched) !== first) first -= 1;
    made.push({
      kind: 'signe',
      from: raw.slice(first, after),
      to: raw.slice(first, at) + to,
      before: part.rank,
      why: what,
    });
    searched = after;
  }
  return made;
}
