/** Where words stand, as a reader is shown it: in their sentences, with the document and the address. */
import type { CorpusDocument } from './corpus-file.ts';
import type { Corpus, Stretch } from './corpus.ts';
import { omittedAround } from './reservations.ts';

export interface Place {
  document: CorpusDocument;
  /** Address of the first sentence. */
  url: string;
  /** The sentences that hold the words: what comes before the words, the words, what comes after. */
  before: string;
  words: string;
  after: string;
  /** The reservation that the document sets just beside the words, if there is one. */
  omitted: string;
}

/** The place of a stretch that lies in one document. */
export function placeOf(corpus: Corpus, stretch: Stretch): Place {
  const [first, last] = [corpus.sentenceAt(stretch.from), corpus.sentenceAt(stretch.to - 1)];
  const [start, end] = [corpus.words[stretch.from]?.start ?? 0, corpus.words[stretch.to - 1]?.end ?? 0];
  if (first === undefined || last === undefined) throw new RangeError('un passage hors du corpus');
  return {
    document: first.document,
    url: `${first.document.url}#${first.anchor}`,
    before: first.text.slice(0, start),
    words: corpus.textOf(stretch),
    after: last.text.slice(end),
    omitted: omittedAround(corpus, stretch),
  };
}
