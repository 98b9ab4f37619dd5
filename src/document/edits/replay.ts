/** The chain from the raw file to the communiqué: edits that can be replayed, each where the raw file holds it. */

import { complaint, type Complaint } from '#text/complaint.ts';
import { escaped } from '#text/escaped.ts';

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

export type Replay = { text: string; around: readonly Around[] } | { failedAt: number; wrong: Complaint };

/** Words as they may be retyped: spaces, ends of lines and apostrophes are not told apart. */
const loosely = (words: string): RegExp =>
  new RegExp(
    words
      .trim()
      .split(/\s+/)
      .map((word) => escaped(word).replace(/['’]/g, "['’]"))
      .join('\\s+'),
    'u',
  );

/** Why `from` cannot be found in `raw` after `start`, and what to write. */
function explainAbsence(raw: string, from: string, start: number): Complaint {
  if (raw.slice(0, start).includes(from))
    return complaint(
      'ces caractères sont plus haut dans le fichier brut, avant la fin de la modification précédente',
      'rangez les modifications dans l’ordre du texte ; deux ne se recouvrent pas',
    );
  const near = loosely(from).exec(raw.slice(start))?.[0];
  return near === undefined || from.trim() === ''
    ? complaint(
        'ces caractères ne se trouvent pas dans la suite du fichier brut',
        'copiez-les du fichier brut, dans l’ordre du texte',
      )
    : complaint(
        'le fichier brut écrit ces mots avec d’autres espaces ou d’autres apostrophes',
        `écrivez from: ${JSON.stringify(near)}`,
      );
}

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
    if (edit.from === '')
      return {
        failedAt: rank,
        wrong: complaint(
          '« from » est vide : rien ne dit où modifier',
          'copiez du fichier brut les mots qui entourent l’endroit, dans « from » et dans « to »',
        ),
      };
    const at = raw.indexOf(edit.from, from);
    if (at === -1) return { failedAt: rank, wrong: explainAbsence(raw, edit.from, from) };
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
