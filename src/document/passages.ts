/** The exact words of a document, found again: where they stand, or which true words come nearest. */
import { distance } from 'fastest-levenshtein';
import { matchingForm, matchingWords } from '../text/matching.ts';
import { leavesOf, type Document, type Leaf, type Sentence, type Span } from './model.ts';

/** A place in a document: a stretch of one leaf, and the sentences that it touches (never none). */
export interface Place extends Span {
  leaf: number;
  sentences: readonly Sentence[];
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const NEAR = 60;

/** « 3 » before « 000 places », « Hauts » before « -de-France »: the words would be torn from a larger one. */
function isTorn(text: string, start: number, end: number): boolean {
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

/** Every stretch of `form` that says `wanted`, where several spaces may stand for one (a space before a line break). */
function* stretchesOf(form: string, wanted: string): Generator<[start: number, end: number]> {
  if (!form.includes('  ')) {
    for (let at = form.indexOf(wanted); at !== -1; at = form.indexOf(wanted, at + 1))
      yield [at, at + wanted.length];
    return;
  }
  const spaced = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', ' +'), 'g');
  for (let match = spaced.exec(form); match !== null; match = spaced.exec(form)) {
    yield [match.index, match.index + match[0].length];
    spaced.lastIndex = match.index + 1;
  }
}

function placesIn(leaf: Leaf, wanted: string): Place[] {
  const form = matchingForm(leaf.text);
  const places: Place[] = [];
  for (const [start, end] of stretchesOf(form, wanted)) {
    if (isTorn(form, start, end)) continue;
    const sentences = leaf.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
    places.push({ leaf: leaf.index, start, end, sentences });
  }
  return places;
}

/**
 * Every place of `document` where `quote` stands, in reading order. Spaces and apostrophes
 * are compared alike, nothing else: case, accents, punctuation and mistakes must be the document's.
 * Words torn from a longer word or number do not count.
 */
export function placesOf(document: Document, quote: string): Place[] {
  const wanted = matchingWords(quote);
  return wanted === '' ? [] : leavesOf(document).flatMap((leaf) => placesIn(leaf, wanted));
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

/** Beyond this length nobody compares two texts by eye. */
const LONGEST = 2000;

/**
 * The true words of `document` nearest to `quote` (same number of words, give or take one), for
 * « vouliez-vous dire ? ». `undefined` if nothing comes within a third of its length.
 */
export function nearestWords(document: Document, quote: string): string | undefined {
  const wanted = matchingWords(quote);
  if (wanted.length > LONGEST) return undefined;
  const count = wanted.split(' ').length;
  const within = Math.max(3, wanted.length / 3);
  let best: { text: string; cost: number } | undefined;
  for (const leaf of leavesOf(document)) {
    const form = matchingForm(leaf.text).replaceAll('\n', ' ');
    const words = [...form.matchAll(/[^ ]+/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    for (let from = 0; from < words.length; from += 1) {
      for (const size of [count, count - 1, count + 1]) {
        const first = words[from];
        const last = words[from + size - 1];
        if (size < 1 || !first || !last) continue;
        // Texts of such different lengths cannot be near: no need to compare them.
        if (Math.abs(last.end - first.start - wanted.length) > within) continue;
        const cost = distance(wanted, form.slice(first.start, last.end));
        if (best === undefined || cost < best.cost)
          best = { text: leaf.text.slice(first.start, last.end), cost };
      }
    }
  }
  return best !== undefined && best.cost <= within ? best.text : undefined;
}
