/** Where the words of a number that is left aside stand. */
import { leavesOf, type Document } from '#document/model.ts';
import { placesOf, type Place } from '#document/passages.ts';

/**
 * As {@link placesOf}; but words that are all of one leaf, and stand within others too, are of that leaf: a title of which
 * the text says every word again has no more words to quote.
 */
export function waivedPlacesOf(document: Document, quote: string): readonly Place[] {
  const places = placesOf(document, quote);
  if (places.length < 2) return places;
  const leaves = leavesOf(document);
  const whole = places.filter(({ leaf, start, end }) => {
    const text = leaves[leaf]?.text ?? '';
    return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  });
  return whole.length === 1 ? whole : places;
}
