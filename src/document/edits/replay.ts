/** The chain from the raw file to the communiqué: edits that can be replayed, each where the raw file holds it. */

/** One edit, in the order of the text: `from` (characters of the raw file) becomes `to`. */
export interface Edit {
  kind: 'mobilier' | 'contact' | 'jonction' | 'structure' | 'lien' | 'note' | 'espacement' | 'signe';
  from: string;
  to: string;
}

/** What stands around an edit: raw characters before and after it, and the text as it is written so far. */
export interface Around {
  before: string;
  after: string;
  written: string;
  /** The kind of the edit that ends where this one begins. */
  follows?: Edit['kind'];
  /** A cut word was made whole just before, but for what is taken away or joined here. */
  isJoined?: boolean;
}

export type Replay = { text: string; around: readonly Around[] } | { failedAt: number; why: string };

/** As far as a judge looks around an edit: further would cost the square of the text. */
const FAR = 200;

/**
 * Replays `edits` on `raw`, each searched after the end of the one before.
 * Gives the transcription and what stands around each edit, or the rank (from 0) of the first that cannot be replayed.
 */
export function replay(raw: string, edits: readonly Edit[]): Replay {
  let done = '';
  let from = 0;
  const around: Around[] = [];
  for (const [rank, edit] of edits.entries()) {
    if (edit.from === '') return { failedAt: rank, why: '« from » est vide : rien ne dit où modifier' };
    const at = raw.indexOf(edit.from, from);
    if (at === -1)
      return { failedAt: rank, why: 'ces caractères ne se trouvent pas dans la suite du fichier brut' };
    const end = at + edit.from.length;
    done += raw.slice(from, at);
    const follows = at === from ? edits[rank - 1]?.kind : undefined;
    const isJoined = follows === 'jonction' || (follows !== undefined && around.at(-1)?.isJoined === true);
    around.push({
      before: raw.slice(Math.max(0, at - FAR), at),
      after: raw.slice(end, end + FAR),
      written: done.slice(-FAR),
      ...(follows && { follows, isJoined }),
    });
    done += edit.to;
    from = end;
  }
  return { text: done + raw.slice(from), around };
}
