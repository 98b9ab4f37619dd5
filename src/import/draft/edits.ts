/** Pieces → the raw text, the communiqué's, and the edits that lead from one to the other when they are replayed. */
import { replay, type Edit } from '#document/edits/replay.ts';
import type { EditKind } from '#kinds/transcriptions/schema.ts';
import type { Piece } from './pieces.ts';

export interface DeclaredEdit extends Edit {
  kind: EditKind;
  why?: string;
}

interface Change {
  at: number;
  from: string;
  to: string;
  kind: EditKind;
  why?: string;
}

/** Changes that touch, and of which one inserts: an insertion has no place of its own without its neighbour. */
function changesOf(pieces: readonly Piece[]): Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const { from, to, kind = 'structure', why } of pieces) {
    const last = changes.at(-1);
    // What is declared as it stands has its reason.
    if (from !== to || why !== undefined) {
      const touches = last !== undefined && last.at + last.from.length === at;
      const change: Change = { at, from, to, kind, ...(why === undefined ? {} : { why }) };
      if (touches && last.kind === kind && last.why === why && to === '' && last.to === '') last.from += from;
      else if (touches && (from === '' || last.from === '') && mayMerge(last.kind, kind)) {
        last.from += from;
        last.to += to;
        if (last.kind === 'espacement') last.kind = kind;
      } else if (touches && last.from === '' && to === '') {
        // What is put in before something that goes may as well be put in after it, where it has a place.
        last.at += from.length;
        changes.splice(-1, 0, change);
      } else changes.push(change);
    }
    at += from.length;
  }
  return changes;
}

const mayMerge = (one: EditKind, other: EditKind): boolean => {
  const marks = new Set<EditKind>(['structure', 'espacement']);
  return marks.has(one) && marks.has(other);
};

/** Where the context of a change may be cut: at the edges of words, so that no word is torn in what is shown. */
const isEdge = (raw: string, at: number): boolean =>
  !(/[\p{L}\p{N}]/u.test(raw[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(raw[at] ?? ' '));

/**
 * The edits of `pieces`, in order. Each `from` begins early enough, or ends late enough, to be found first where it stands.
 * @throws if they do not replay: a fault of this file, never of a document
 */
export function editsOf(pieces: readonly Piece[]): { raw: string; text: string; edits: DeclaredEdit[] } {
  const raw = pieces.map(({ from }) => from).join('');
  const text = pieces.map(({ to }) => to).join('');
  const changes = changesOf(pieces);
  let cursor = 0;
  const edits = changes.flatMap((change, rank): DeclaredEdit[] => {
    let start = change.at;
    let end = change.at + change.from.length;
    const next = changes[rank + 1]?.at ?? raw.length;
    const isFound = () => end > start && raw.indexOf(raw.slice(start, end), cursor) === start;
    const why = change.why === undefined ? {} : { why: change.why };
    if (isRemoval(change)) {
      // What is taken away stands alone: the same words stand earlier, so the edit before it goes past them.
      const passed = isFound() ? '' : raw.slice(cursor, start);
      cursor = end;
      return [
        ...(passed === ''
          ? []
          : [
              {
                kind: 'structure' as const,
                from: passed,
                to: passed,
                why: 'rien ne change : les mêmes mots sont répétés plus loin',
              },
            ]),
        { kind: change.kind, from: change.from, to: change.to, ...why },
      ];
    }
    // Words before it first; they are not needed when it begins where the last edit ends.
    while (!isFound() && start > cursor) {
      start -= 1;
      while (start > cursor && !isEdge(raw, start)) start -= 1;
    }
    while (!isFound() && end < next) {
      end += 1;
      while (end < next && !isEdge(raw, end)) end += 1;
    }
    const [before, after] = [raw.slice(start, change.at), raw.slice(change.at + change.from.length, end)];
    cursor = end;
    const kind = change.kind === 'espacement' && (before + after).trim() !== '' ? 'structure' : change.kind;
    return [{ kind, from: before + change.from + after, to: before + change.to + after, ...why }];
  });
  const replayed = replay(raw, edits);
  if (!('text' in replayed) || replayed.text !== text)
    throw new Error('les modifications ne se rejouent pas');
  return { raw, text, edits };
}

const isRemoval = ({ kind }: Change): boolean => kind === 'mobilier' || kind === 'contact';
