/** What belongs to the page and not to the text is taken away by whole lines, never out of a sentence. */
import { explainGap } from './gaps.ts';
import { NEGATION } from './negation.ts';
import type { Around, Edit } from './replay.ts';

const ADDRESS = /^(?:https?:\/\/|www\.)|^\S+@\S+|^\S+\.(?:fr|com|org|eu|net)\b/iu;
/** A sentence that goes on: its last line ends with a letter, a figure or a comma. */
const GOES_ON = /[\p{L}\p{M}\p{N},’']$/u;

const isWholeLines = (from: string, { before, after }: Around): boolean =>
  (before === '' || before.endsWith('\n') || from.startsWith('\n')) &&
  (after === '' || after.startsWith('\n') || from.endsWith('\n'));

/** Would the words taken away be read as the middle, or the end, of the sentence that stands before them? */
function isInSentence(words: string, { before, after }: Around): boolean {
  const [left, right] = [before.trimEnd(), after.trimStart()];
  if (!GOES_ON.test(left)) return false;
  if (/^\p{Ll}/u.test(right) && NEGATION.test(words)) return true;
  if (!/^\p{Ll}/u.test(words) || ADDRESS.test(words)) return false;
  return /^\p{Ll}/u.test(right) || /[.!?…]$/.test(words);
}

/** Why an edit takes away more than furniture or a block of contact; `undefined` if it does not. */
export function explainRemoval({ from, to }: Edit, around: Around): string | undefined {
  if (to.trim() !== '') return 'ne peut que retirer : « to » doit être vide';
  if (!isWholeLines(from, around))
    return 'ne peut retirer que des lignes entières, jamais des mots d’une ligne';
  if (isInSentence(from.trim(), around))
    return `ne peut pas retirer de mots d’une phrase : « ${from.trim().replace(/\s+/g, ' ').slice(0, 60)} » en continue une`;
  return explainGap(from, to, around);
}
