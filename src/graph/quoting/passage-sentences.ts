/** The whole sentences in which words of a document stand. */
import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';

/** The sentences of some words; undefined while their document is not known, or does not say them. */
export function sentenceOf(quote: string, document: Document | undefined): string | undefined {
  const [place] = document === undefined ? [] : placesOf(document, quote);
  const text = place && document && leavesOf(document)[place.leaf]?.text;
  return text?.slice(place?.sentences[0]?.start, place?.sentences.at(-1)?.end);
}
