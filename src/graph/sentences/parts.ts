/** Which kind of sentence each is, by where it stands in its document or by its form. */
import { leavesIn, type Document, type Leaf } from '#document/model.ts';
import { splitAtTitle } from '#document/parts.ts';
import type { SentenceClass } from '#text/sentence-classes.ts';
import { isContactLine, isGreeting } from '#text/set-phrases.ts';

/** Where the sentences of a document stand, for those that are known by it. */
export interface Parts {
  masthead: ReadonlySet<Leaf>;
  footnotes: ReadonlySet<Leaf>;
  title: Leaf | undefined;
}

export function partsOf(document: Document): Parts {
  const { masthead, title } = splitAtTitle(document);
  const footnotes = document.footnotes.flatMap((note) => leavesIn(note.blocks));
  return { masthead: new Set(leavesIn(masthead)), footnotes: new Set(footnotes), title };
}

/** `undefined` for a sentence like any other. */
export function classOf(
  leaf: Leaf,
  words: string,
  { masthead, footnotes }: Parts,
): SentenceClass | undefined {
  if (masthead.has(leaf)) return 'en-tête';
  if (footnotes.has(leaf)) return 'note';
  if (leaf.kind === 'heading') return 'intertitre';
  if (leaf.kind === 'cell') return 'cellule';
  if (isGreeting(words)) return 'salutation';
  return isContactLine(words) ? 'contact' : undefined;
}
