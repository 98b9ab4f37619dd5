/** Resolved quotations → passages, with the words, sentence and address that pages show. */
import { plainLetters } from '#text/letters.ts';
import { leavesOf, type Leaf } from '#document/model.ts';
import type { Place } from '#document/passages.ts';
import { sentenceUrl } from '#site/urls.ts';
import type { NodeOf } from '#kinds/registry.ts';
import type { Passage } from './model.ts';

/** Gives the passage of a place; keeps the leaves of each document at hand. */
export class Passages {
  readonly #leaves = new Map<string, readonly Leaf[]>();

  at(communique: NodeOf<'communiques'>, { leaf: index, start, end, sentences }: Place): Passage {
    const leaf = this.#leavesOf(communique)[index];
    const [first] = sentences;
    const last = sentences.at(-1);
    if (!leaf || !first || !last) throw new Error(`no sentence at ${communique.id}, leaf ${index}, ${start}`);
    return {
      communique,
      words: leaf.text.slice(start, end).replaceAll('\n', ' '),
      sentence: leaf.text.slice(first.start, last.end).replaceAll('\n', ' '),
      anchor: first.id,
      url: sentenceUrl(communique.id, first.id),
      leaf: index,
      start,
      end,
    };
  }

  #leavesOf(communique: NodeOf<'communiques'>): readonly Leaf[] {
    const known = this.#leaves.get(communique.id);
    if (known) return known;
    const leaves = leavesOf(communique.document);
    this.#leaves.set(communique.id, leaves);
    return leaves;
  }
}

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
