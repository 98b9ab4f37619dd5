/** The chain from the raw file to the communiqué: edits that can be replayed, each allowed only what its kind allows. */
import { differBySignsAlone } from '#text/mend/alike.ts';

/** One edit, in the order of the text: `from` (characters of the raw file) becomes `to`. */
export interface Edit {
  kind: 'mobilier' | 'contact' | 'jonction' | 'structure' | 'note' | 'espacement' | 'signe';
  from: string;
  to: string;
}

export type Replay = { text: string } | { failedAt: number; why: string };

const WORDS = /[\p{L}\p{N}]+/gu;
const letters = (text: string) => (text.match(WORDS) ?? []).join(' ');
const lettersJoined = (text: string) => (text.match(WORDS) ?? []).join('');

/**
 * Why this edit does more than its kind allows, or `undefined`.
 * Only `mobilier` and `contact` may remove words, and they may only remove; only `note` may add some, in an attribute.
 */
export function explainEdit({ kind, from, to }: Edit): string | undefined {
  switch (kind) {
    case 'mobilier':
    case 'contact':
      return to.trim() === '' ? undefined : 'ne peut que retirer : « to » doit être vide';
    case 'espacement':
      return from.trim() === '' && to.trim() === ''
        ? undefined
        : 'ne peut changer que des espaces et des lignes vides';
    case 'signe':
      return differBySignsAlone(from, to) ? undefined : 'ne peut changer que la façon d’écrire un signe';
    case 'jonction':
      return lettersJoined(from) === lettersJoined(to)
        ? undefined
        : 'ne peut changer aucune lettre, seulement rejoindre un mot coupé';
    case 'structure':
      return letters(from) === letters(to)
        ? undefined
        : 'ne peut changer aucun mot, seulement des marques de mise en forme';
    case 'note':
      return letters(from) === letters(to.replace(/<[^>]*>/g, ' '))
        ? undefined
        : 'ne peut changer aucun mot du texte, seulement l’entourer d’une note';
  }
}

/**
 * Replays `edits` on `raw`, each searched after the end of the one before.
 * Gives the transcription, or the rank (from 0) of the first edit that cannot be replayed.
 */
export function replay(raw: string, edits: readonly Edit[]): Replay {
  let done = '';
  let rest = raw;
  for (const [rank, edit] of edits.entries()) {
    if (edit.from === '') return { failedAt: rank, why: '« from » est vide : rien ne dit où modifier' };
    const at = rest.indexOf(edit.from);
    if (at === -1)
      return { failedAt: rank, why: 'ces caractères ne se trouvent pas dans la suite du fichier brut' };
    done += rest.slice(0, at) + edit.to;
    rest = rest.slice(at + edit.from.length);
  }
  return { text: done + rest };
}
