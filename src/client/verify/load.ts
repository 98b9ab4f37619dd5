/** The documents to compare with, loaded once; nothing is asked of the network afterwards. */
import { Corpus } from '../../verifier/corpus.ts';
import type { CorpusDocument, CorpusIndex } from '../../verifier/corpus-file.ts';

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} : ${response.status}`);
  return (await response.json()) as T;
}

export interface Loaded {
  corpus: Corpus;
  documents: number;
}

/** Loads every part. Rejects when one does not come. */
export async function loadCorpus(address: string): Promise<Loaded> {
  const { parts, names } = await json<CorpusIndex>(address);
  const documents = (await Promise.all(parts.map((part) => json<CorpusDocument[]>(part)))).flat();
  return { corpus: new Corpus(documents, names), documents: documents.length };
}
