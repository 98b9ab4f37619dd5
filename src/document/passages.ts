/** The exact words of a document, found again: where they stand, and what stands there. */
import { escaped } from '#text/escaped.ts';
import { matchingForm, matchingWords } from '#text/matching.ts';
import { lookOf, type Look } from './lookalikes.ts';
import { leavesOf, type Document, type Leaf, type Sentence, type Span } from './model.ts';

/** A place in a document: a stretch of one leaf, and the sentences that it touches (never none). */
export interface Place extends Span {
  leaf: number;
  sentences: readonly Sentence[];
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const NEAR = 60;

/** « 3 » before « 000 places », « Hauts » before « -de-France »: the words would be torn from a larger one. */
export function isTorn(text: string, start: number, end: number): boolean {
  // Numbers and words are shorter than this: looking further would cost the square of the text.
  const before = text.slice(Math.max(0, start - NEAR), start);
  const inside = text.slice(Math.max(start, end - NEAR), end);
  const after = text.slice(end, end + NEAR);
  const first = text.slice(start, start + 1);
  const joins = (left: string, right: string) => WORD.test(left.slice(-1)) && WORD.test(right.slice(0, 1));
  if (joins(before, first) || joins(inside, after)) return true;
  if (/[\p{L}\p{N}]-$/u.test(before) && WORD.test(first)) return true;
  if (/[\p{L}\p{N}]$/u.test(inside) && /^-[\p{L}\p{N}]/u.test(after)) return true;
  if (/\d[.,]$/.test(before) && /\d/.test(first)) return true;
  if (/\d$/.test(inside) && /^[.,]\d/.test(after)) return true;
  // A thousands group is part of its number; the year in « en 2019 3 000 places » is not.
  if (/(?:^|\D)\d{1,3}(?: \d{3})* $/.test(before) && /^\d{3}(?!\d)/.test(text.slice(start, end))) return true;
  if (/(?:^|\D)\d{1,3}(?: \d{3})*$/.test(inside) && /^ \d{3}(?!\d)/.test(after)) return true;
  // A unit glued to its number (« 1,5M€ », « 800 000€ ») belongs to it.
  return /\d$/.test(inside) && /^(?:%|\p{Sc})/u.test(after);
}

/** A document as quotations are looked for in it: its leaves in matching form, one after the other. */
interface Searched {
  leaves: readonly Leaf[];
  /** Where each leaf starts in `form`, and where one after the last would. */
  starts: readonly number[];
  /** A line feed between two leaves: no words searched for hold one. */
  form: string;
  isSpaced: boolean;
  /** The places already looked for, by the words sought: a rule asks for them, then the graph. */
  found: Map<string, readonly Place[]>;
  /** How `form` looks: made when a quotation is not found as it is. */
  look?: Look;
}

/** Many records quote each document: it is made ready once. */
const searched = new WeakMap<Document, Searched>();

function searchedOf(document: Document): Searched {
  const known = searched.get(document);
  if (known !== undefined) return known;
  const leaves = leavesOf(document);
  const starts = [0];
  for (const { text } of leaves) starts.push((starts.at(-1) ?? 0) + text.length + 1);
  const form = leaves.map(({ text }) => matchingForm(text)).join('\n');
  const made: Searched = { leaves, starts, form, isSpaced: form.includes('  '), found: new Map() };
  searched.set(document, made);
  return made;
}

/** Every stretch of a document that says `wanted`, where several spaces may stand for one (a space before a line break). */
function* stretchesOf(
  { form, isSpaced }: Pick<Searched, 'form' | 'isSpaced'>,
  wanted: string,
): Generator<[start: number, end: number]> {
  if (!isSpaced) {
    for (let at = form.indexOf(wanted); at !== -1; at = form.indexOf(wanted, at + 1))
      yield [at, at + wanted.length];
    return;
  }
  const spaced = new RegExp(escaped(wanted).replaceAll(' ', ' +'), 'g');
  for (let match = spaced.exec(form); match !== null; match = spaced.exec(form)) {
    yield [match.index, match.index + match[0].length];
    spaced.lastIndex = match.index + 1;
  }
}

/** The same, where characters that look alike stand for one another; none when the text and the words have no such. */
function* lookalikesOf(within: Searched, wanted: string): Generator<[start: number, end: number]> {
  const sought = lookOf(wanted).form;
  const look = (within.look ??= lookOf(within.form));
  if (sought === wanted && look.offsets === undefined) return;
  const at = (offset: number) => (look.offsets === undefined ? offset : (look.offsets[offset] ?? 0));
  for (const [start, end] of stretchesOf({ form: look.form, isSpaced: within.isSpaced }, sought))
    yield [at(start), at(end - 1) + 1];
}

/** Stretches of the whole text → places in its leaves, without those that tear a word. */
function placesAt(within: Searched, stretches: Iterable<[start: number, end: number]>): Place[] {
  const places: Place[] = [];
  const startOf = (rank: number) => within.starts[rank] ?? Infinity;
  let rank = 0;
  for (const [from, to] of stretches) {
    while (startOf(rank + 1) <= from) rank += 1;
    const leaf = within.leaves[rank];
    if (leaf === undefined) continue;
    const [start, end] = [from - startOf(rank), to - startOf(rank)];
    if (isTorn(within.form.slice(startOf(rank), startOf(rank + 1) - 1), start, end)) continue;
    const sentences = leaf.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
    places.push({ leaf: leaf.index, start, end, sentences });
  }
  return places;
}

/**
 * Every place of `document` where `quote` stands, in reading order. Spaces and apostrophes are compared alike, and,
 * when nothing is found so, hyphens of all sorts, letters drawn as one and the space before a unit; nothing else:
 * case, accents, punctuation and mistakes must be the document's. Words torn from a longer word or number do not count.
 */
export function placesOf(document: Document, quote: string): readonly Place[] {
  const wanted = matchingWords(quote);
  if (wanted === '') return [];
  const within = searchedOf(document);
  const known = within.found.get(wanted);
  if (known !== undefined) return known;
  const exact = placesAt(within, stretchesOf(within, wanted));
  const places = exact.length > 0 ? exact : placesAt(within, lookalikesOf(within, wanted));
  within.found.set(wanted, places);
  return places;
}

/** What a document says at a place: its own words, the whole sentences that hold them, the anchor of the first. */
export function saidAt(
  document: Document,
  { leaf, start, end, sentences }: Place,
): { words: string; sentence: string; anchor: string } {
  const text = leavesOf(document)[leaf]?.text;
  const [first] = sentences;
  const last = sentences.at(-1);
  if (text === undefined || !first || !last) throw new Error(`no sentence at leaf ${leaf}, ${start}`);
  const written = (from: number, to: number) => text.slice(from, to).replaceAll('\n', ' ');
  return { words: written(start, end), sentence: written(first.start, last.end), anchor: first.id };
}

/** Are `words` in `text`, exactly but for spaces and apostrophes, and not torn from longer ones? */
export function standsIn(text: string, words: string): boolean {
  const form = matchingWords(text);
  const wanted = matchingWords(words);
  for (let at = form.indexOf(wanted); at !== -1; at = form.indexOf(wanted, at + 1)) {
    if (!isTorn(form, at, at + wanted.length)) return true;
  }
  return false;
}
