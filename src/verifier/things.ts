/** Where to look in a large corpus, before anything of it is loaded. */
import { quotationsIn } from './quotations.ts';
import { prepared, sentencesIn } from './read.ts';

/** The quotations of a pasted text, or else its sentences: where to look before anything is compared. */
export function thingsIn(pasted: string): string[] {
  const text = prepared(pasted);
  const quotations = quotationsIn(text);
  return quotations.length > 0 ? quotations : sentencesIn(text, () => false);
}
