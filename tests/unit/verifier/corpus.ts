/** The founding corpus as the verifier reads it, and an invented document for what it has no words of. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { corpusIndex, corpusParts } from '#exports/corpus.ts';
import { Corpus } from '#verifier/corpus.ts';
import type { CorpusDocument } from '#verifier/corpus-file.ts';
import { foundingWorld } from '../graph/worlds.ts';

/** What the verifier must answer for a text. */
export interface Vector {
  text: string;
  verdicts: string[];
  /** Gravest kind of each difference of the first answer. */
  changes?: string[];
  typography?: string[];
  /** Numbers proposed for a figure that is nowhere. */
  numbers?: string[];
  /** Words between brackets, which the document does not have. */
  added?: string[];
  /** The reservation that stands just before or after the words, and that they leave out. */
  omitted?: string;
  why?: string;
}

const file = readFileSync(new URL('../../fixtures/verifier.yaml', import.meta.url), 'utf8');
const { invented, vectors } = parse(file) as { invented: CorpusDocument; vectors: Vector[] };
const { graph } = foundingWorld();

export { vectors as VECTORS };
export const founding = new Corpus(corpusParts(graph).flat(), corpusIndex(graph).names);
export const corpus = new Corpus([...corpusParts(graph).flat(), invented], corpusIndex(graph).names);
