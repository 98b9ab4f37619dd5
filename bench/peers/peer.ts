import type { Unit } from '../units.ts';

/** A result as a page shows it. */
export interface Found {
  id: string;
  text: string;
}

/** Another search engine, set up for French as its documentation says. `open` is all that a browser loads. */
export interface Peer {
  name: string;
  /** What a site publishes: the index and the words to show, as JSON. */
  index: (units: readonly Unit[]) => Promise<string> | string;
  open: (published: string) => (query: string) => Promise<Found[]> | Found[];
}
