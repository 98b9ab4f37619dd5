/** Everything that `content/` holds, read but not yet compared: the one input of the graph. */
import type { Kind } from '../schemas/kinds.ts';
import type { SiteData } from '../schemas/site.ts';
import type { Entry } from './entry.ts';

export type EntriesByKind = { readonly [K in Kind]: readonly Entry<K>[] };

export interface Content {
  site: SiteData;
  /** By kind, each sorted by id. */
  entries: EntriesByKind;
  /** Raw files by name, decoded (LF, NFC), with the SHA-256 of their bytes. */
  sources: ReadonlyMap<string, { text: string; sha256: string }>;
}

/** Every entry of every kind. */
export const allEntries = (content: Content): Entry[] => Object.values(content.entries).flat() as Entry[];
