/** What has a rank in a series, events and missing documents alike, as the records say it. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { Dossiers } from './dossiers.ts';

/** An event of the corpus, or a missing document, that has a rank in a series. */
export interface Numbered {
  entry: Entry;
  name: string;
  /** Of which dossier the series is; `undefined` when nothing tells. */
  dossier: string | undefined;
  rank: number;
  period: string;
  quote: string | undefined;
}

/** By rank, then by file. */
export function numbered({ entries }: Pick<Content, 'entries'>): Numbered[] {
  const dossiers = new Dossiers({ entries });
  const events = entries.events.flatMap((entry) => {
    const { series, date } = entry.data;
    if (series === undefined) return [];
    const quote = 'quote' in series ? series.quote : undefined;
    return [
      {
        entry,
        name: series.name,
        dossier: dossiers.ofSeries(series.name, dossiers.ofDocument(date.communique)),
        rank: series.rank,
        period: date.period,
        quote,
      },
    ];
  });
  const missing = entries.missing.flatMap((entry) => {
    const { series, period } = entry.data;
    if (series === undefined) return [];
    const dossier = dossiers.ofSeries(series.name, dossiers.ofMissing(entry.data));
    return [{ entry, ...series, dossier, period, quote: undefined }];
  });
  return [...events, ...missing].sort((a, b) => a.rank - b.rank || (a.entry.path < b.entry.path ? -1 : 1));
}
