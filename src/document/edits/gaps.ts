/** What an edit leaves between the characters before and after it: numbers and words stay apart. */
import type { Around } from './replay.ts';

const startOf = (text: string) => /^\s*/.exec(text)?.[0] ?? '';
const endOf = (text: string) => /\s*$/.exec(text)?.[0] ?? '';
/** Marks of layout at the edge of a text are not shown; « # » and « > » are marks where they begin a line. */
const MARKS_AT_END = /(?:[*_|[\]^]|\\$|(?<=(?:^|\n)[ \t]*[#>]*)[#>])+$/u;
const MARKS_AT_START = /^(?:[*_#>|[\]^]|\\)+/u;
const MARKS_WITHIN = /^(?:[*_|[\]^]|\\)+/u;
const withoutMarks = (text: string, before: string): string =>
  text.replace(/(?:^|\n)[ \t]*$/.test(before) ? MARKS_AT_START : MARKS_WITHIN, '');

const ESCAPES_NEXT = /(?<!\\)(?:\\\\)*\\$/u;

/** « Hauts- » and « de-France »: the hyphen of the word itself is also the end of its line. */
const isCutAtHyphen = (before: string, after: string) =>
  /\p{L}[-\u2010\u2011]$/u.test(before) && /^\p{L}/u.test(after);

/** How far apart: nothing, a space (a line break is one), a blank line. */
const distanceOf = (gap: string): number => (gap === '' ? 0 : gap.split('\n').length > 2 ? 2 : 1);

/** Two characters that are neighbours once spaces are put aside, with what parts them in the raw file and in the text. */
interface Edge {
  left: string;
  right: string;
  /** `undefined` where words stood between them. */
  raw: string | undefined;
  text: string;
}

function edgesOf(raw: string, to: string, { before, after, written }: Around): Edge[] {
  // U+FEFF is no space, whatever the language of programs says: nobody sees it.
  const from = raw.replaceAll('\uFEFF', '');
  // The sign that a « \\ » at the end of the edit escapes is no mark: it is shown.
  const next = ESCAPES_NEXT.test(to) ? after : withoutMarks(after, written + to);
  const done = written.replace(MARKS_AT_END, '');
  if (to.trim() === '') {
    const between = from.trim() === '' ? endOf(before) + from + startOf(after) : undefined;
    return [
      { left: done.trimEnd(), right: next.trimStart(), raw: between, text: endOf(done) + to + startOf(next) },
    ];
  }
  const [head, tail] = [withoutMarks(to, written), to.replace(MARKS_AT_END, '')];
  return [
    {
      left: done.trimEnd(),
      right: head.trimStart(),
      raw: endOf(before) + startOf(from),
      text: endOf(done) + startOf(to) + startOf(head),
    },
    {
      left: tail.trimEnd(),
      right: next.trimStart(),
      raw: endOf(from) + startOf(after),
      text: endOf(tail) + endOf(to) + startOf(next),
    },
  ];
}

/** Why two numbers or two words are glued, or parted, by what becomes of what stands between them; `undefined` if not. */
export function explainGap(from: string, to: string, around: Around): string | undefined {
  for (const { left, right, raw, text } of edgesOf(from, to, around)) {
    if (left === '' || right === '') continue;
    const isBetweenDigits = /\d$/.test(left) && /^\d/.test(right);
    const isMoved = raw === undefined ? distanceOf(text) < 2 : distanceOf(raw) !== distanceOf(text);
    if (isBetweenDigits && isMoved)
      return `ne peut ni coller ni séparer deux nombres (« ${/\d+$/.exec(left)?.[0] ?? ''} » et « ${/^\d+/.exec(right)?.[0] ?? ''} »)`;
    if (raw !== '' && text === '' && around.isJoined !== true && !isCutAtHyphen(left, right))
      return `ne peut pas coller « ${/\S+$/.exec(left)?.[0] ?? ''} » à « ${/^\S+/.exec(right)?.[0] ?? ''} »`;
  }
  return undefined;
}
