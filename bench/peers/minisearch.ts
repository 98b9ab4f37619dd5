/** MiniSearch 7: it has no stemmer; accents folded, prefixes allowed and all words required, as its guide suggests. */
import MiniSearch from 'minisearch';
import type { Unit } from '../units.ts';
import type { Found } from './peer.ts';

const OPTIONS = {
  fields: ['title', 'text'],
  storeFields: ['title', 'text'],
  processTerm: (term: string) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 3 } },
} as const;
const options = () => ({ ...OPTIONS, fields: [...OPTIONS.fields], storeFields: [...OPTIONS.storeFields] });

export function index(units: readonly Unit[]): string {
  const built = new MiniSearch<Unit>(options());
  built.addAll([...units]);
  return JSON.stringify(built);
}

export function open(published: string): (query: string) => Found[] {
  const built = MiniSearch.loadJSON<Unit>(published, options());
  return (query) =>
    built.search(query).map((one) => ({ id: String(one.id), text: String(one['title'] || one['text']) }));
}
