/** A quotation may be to the letter, and leave out the word that stands just beside it and holds it back. */
import { APPROXIMATIONS, NEGATIONS } from './change-kinds.ts';
import type { Corpus, Stretch } from './corpus.ts';

/** « près de », « au maximum de »: so many words at most, from the reservation to the number. */
const REACH = 3;
/** « n'a pas été », « devraient être »: a negation and a conditional hold the very next words. */
const NEAR = 2;
const CONDITIONAL = /^(?:devrai|pourrai)(?:t|ent)$/;
/** What is on the other side of such a sign is another matter. */
const BOUND = /[,;:.!?()«»]/u;

/** The reservation that the document sets just before these words, or just after, and that they leave out; or nothing. */
export function omittedAround(corpus: Corpus, { from, to }: Stretch): string {
  const { words } = corpus;
  const text = corpus.sentenceAt(from)?.text ?? '';
  const counts = (...places: number[]) => places.some((at) => words[at]?.number !== undefined);
  const isApart = (one: number) =>
    words[one]?.sentence !== words[one + 1]?.sentence || BOUND.test(corpus.gapAfter(one));

  let first = from;
  for (let at = from - 1; at >= from - REACH && !isApart(at); at -= 1) {
    const { key = '', plain = '' } = words[at] ?? {};
    const isHeld = at >= from - NEAR && (NEGATIONS.has(plain) || CONDITIONAL.test(key));
    if (isHeld || (APPROXIMATIONS.has(plain) && counts(from, from + 1))) first = at;
  }
  if (first < from) return text.slice(words[first]?.start, words[from]?.start).trim();
  if (!counts(to - 1, to - 2)) return '';
  let last = to;
  for (let at = to; at < to + NEAR && !isApart(at - 1); at += 1)
    if (APPROXIMATIONS.has(words[at]?.plain ?? '')) last = at + 1;
  return last === to ? '' : corpus.textOf({ from: to, to: last });
}
