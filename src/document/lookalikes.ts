/** Characters that nobody tells apart by eye: a quotation typed with one finds the other. Nothing that changes a word or a number. */

/** Hyphens of several sorts, letters drawn as one, and the space before a unit, or around a sign of French, glued or not. */
const LOOKALIKE =
  /[\u2010\u2011]|[\uFB00-\uFB06]|(?<=\d) (?=(?:k|K|M|Mds?|Mrds?)?€|%)|(?<=[«»:;!?]) (?!\d)|(?<!\d) (?=[«»:;!?])/g;

/** A text as it looks, and where each of its characters stands in the text; the same text if nothing looks like another. */
export interface Look {
  form: string;
  /** The offset in the text of each character of `form`, and one more for its end; `undefined` when all are their own. */
  offsets: readonly number[] | undefined;
}

const drawn = (sign: string): string =>
  sign === ' ' ? '' : /[\u2010\u2011]/.test(sign) ? '-' : sign.normalize('NFKC');

/** How a text in matching form looks. */
export function lookOf(text: string): Look {
  let form = '';
  let at = 0;
  const offsets: number[] = [];
  const push = (characters: string, offsetOf: (rank: number) => number) => {
    for (let rank = 0; rank < characters.length; rank += 1) offsets.push(offsetOf(rank));
    form += characters;
  };
  for (const { index, 0: sign } of text.matchAll(LOOKALIKE)) {
    const from = at;
    push(text.slice(from, index), (rank) => from + rank);
    push(drawn(sign), () => index);
    at = index + sign.length;
  }
  if (at === 0) return { form: text, offsets: undefined };
  const from = at;
  push(text.slice(from), (rank) => from + rank);
  return { form, offsets: [...offsets, text.length] };
}
