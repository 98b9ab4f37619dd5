/** The true words of a document that come nearest to those of a quotation. */
import { distance } from 'fastest-levenshtein';
import { matchingForm, matchingWords } from '#text/matching.ts';
import { leavesOf, type Document } from './model.ts';

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
