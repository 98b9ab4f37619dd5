/** Orama 3 with its French stemmer and stop words; all words required; the title counts three times. */
import { create, insertMultiple, load, save, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import type { Unit } from '../units.ts';
import type { Found } from './peer.ts';

const empty = () =>
  create({
    schema: { id: 'string', title: 'string', text: 'string' } as const,
    components: { tokenizer: { language: 'french', stemming: true, stemmer, stopWords: stopwords } },
  });

/** How many results are asked for: more than any query of the contract has. */
const LIMIT = 200;

export async function index(units: readonly Unit[]): Promise<string> {
  const db = empty();
  await insertMultiple(db, [...units], 1000);
  return JSON.stringify(save(db));
}

export function open(published: string): (query: string) => Promise<Found[]> {
  const db = empty();
  load(db, JSON.parse(published) as Parameters<typeof load>[1]);
  return async (query) => {
    const { hits } = await search(db, {
      term: query,
      properties: ['title', 'text'],
      boost: { title: 3 },
      threshold: 0,
      limit: LIMIT,
    });
    return hits.map(({ document }) => ({ id: document.id, text: document.title || document.text }));
  };
}
