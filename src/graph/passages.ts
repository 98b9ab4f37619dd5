/** The orders in which passages, documents and names are listed. */
import { plainLetters } from '#text/letters.ts';
import type { NodeOf } from '#kinds/registry.ts';
import type { Passage } from './model.ts';

/** By date of the document. */
export const compareDocuments = (
  a: Pick<NodeOf<'communiques'>, 'date' | 'id'>,
  b: Pick<NodeOf<'communiques'>, 'date' | 'id'>,
): number => compare(a.date, b.date) || compare(a.id, b.id);

/** These documents, each once, the oldest first. */
export const documentsInOrder = (spoken: Iterable<NodeOf<'communiques'>>): NodeOf<'communiques'>[] =>
  [...new Set(spoken)].sort(compareDocuments);

/** By date of the document, then place in it. */
export const comparePassages = (a: Passage, b: Passage): number =>
  compareDocuments(a.communique, b.communique) || a.leaf - b.leaf || a.start - b.start || a.end - b.end;

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** French order, the same on every machine: accents and case count last. */
export const compareFrench = (a: string, b: string): number =>
  compare(plainLetters(a), plainLetters(b)) || compare(a, b);
