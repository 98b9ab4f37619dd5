/** lunr 2.3 with lunr-languages: French stemmer, trimmer and stop words; the title counts three times. */
import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support';
import french from 'lunr-languages/lunr.fr';
import type { Unit } from '../units.ts';
import type { Found } from './peer.ts';

stemmerSupport(lunr);
french(lunr);

interface Published {
  index: object;
  /** lunr keeps no text: what a page shows comes with the index. */
  texts: Record<string, string>;
}

export function index(units: readonly Unit[]): string {
  const built = lunr(function () {
    this.use((lunr as typeof lunr & { fr: lunr.Builder.Plugin }).fr);
    this.ref('id');
    this.field('title', { boost: 3 });
    this.field('text');
    for (const unit of units) this.add(unit);
  });
  const texts = Object.fromEntries(units.map(({ id, title, text }) => [id, title || text]));
  return JSON.stringify({ index: built.toJSON(), texts } satisfies Published);
}

export function open(published: string): (query: string) => Found[] {
  const { index: built, texts } = JSON.parse(published) as Published;
  const idx = lunr.Index.load(built);
  return (query) => {
    // Signs of lunr's own query language are not the reader's.
    const words = query.replace(/[:^~*+"«»-]/g, ' ').trim();
    return words === '' ? [] : idx.search(words).map(({ ref }) => ({ id: ref, text: texts[ref] ?? '' }));
  };
}
