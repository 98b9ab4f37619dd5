/** A word cut at the end of a line or of a page is made whole: between two letters, and nowhere else. */
import { NEGATION } from './negation.ts';
import type { Around } from './replay.ts';

const DROPPED = /[\s\u00AD\-\u2010\u2011]/u;
const HYPHEN = /[\u00AD\-\u2010\u2011]/u;
const LETTER = /[\p{L}\p{M}]/u;

const wordBefore = (text: string) => /[\p{L}\p{M}'’]*$/u.exec(text)?.[0] ?? '';
const wordAfter = (text: string) => /^[\p{L}\p{M}'’]*/u.exec(text)?.[0] ?? '';

/** Words that are no piece of another: two letters or more, and seldom the end of a cut one. */
const SMALL_WORDS = new Set(
  'et ou la le les un une des du au aux pour par sur dans avec qui que est sont ont mais donc sans sous ses son'.split(
    ' ',
  ),
);

/** Why this edit does more than rejoin a cut word; `undefined` if it does not. */
export function explainJunction(from: string, to: string, { written, after }: Around): string | undefined {
  const wrong =
    'ne peut que rejoindre les lettres d’un mot coupé, sans changer ni lettre, ni chiffre, ni signe';
  let at = 0;
  for (let read = 0; read < from.length;) {
    if (from[read] === to[at] && !(DROPPED.test(from[read] ?? '') && at >= to.length)) {
      read += 1;
      at += 1;
      continue;
    }
    let end = read;
    while (end < from.length && DROPPED.test(from[end] ?? '')) end += 1;
    const dropped = from.slice(read, end);
    const left = (written + to.slice(0, at)).replace(/[-\u2010\u2011]$/u, '');
    const right = from.slice(end) + after.trimStart();
    // What follows the edit may be taken away by the next one; a hyphen at the end of its line is no sign of a number.
    const isAtEnd =
      end === from.length && !/^\d/.test(right) && (!HYPHEN.test(dropped) || /^\s|^$/.test(after));
    const isCut = LETTER.test(right.slice(0, 1)) || isAtEnd;
    const isGlued = !HYPHEN.test(dropped) || HYPHEN.test(dropped.slice(0, 1));
    if (end === read || !LETTER.test(left.slice(-1)) || !isCut || !isGlued) return wrong;
    const isHyphenKept = /[-\u2010\u2011]$/u.test(to.slice(0, at));
    const isNegated = NEGATION.test(wordBefore(left)) || NEGATION.test(wordAfter(right));
    if (isNegated && !isHyphenKept && !HYPHEN.test(dropped))
      return `ne peut pas coller « ${wordBefore(left)} » à « ${wordAfter(right)} » : une négation est un mot entier`;
    // « quai » and « et » are two words, whatever stands between them but a cut line.
    const rest = from.slice(end);
    const pieces = [wordBefore(left), wordAfter(rest === '' ? after.trimStart() : rest + after)];
    if (
      !HYPHEN.test(dropped) &&
      !isHyphenKept &&
      pieces.some((piece) => SMALL_WORDS.has(piece.toLowerCase()))
    )
      return `ne peut pas coller « ${pieces.join(' » à « ')} » : ce sont deux mots`;
    read = end;
  }
  return at === to.length ? undefined : wrong;
}
