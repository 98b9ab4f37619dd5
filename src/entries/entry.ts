/** One file of `content/`, typed, with the place of each of its fields: what `read.ts` gives, and what all others are given. */
import type { DataByKind, Kind } from '#kinds/registry.ts';
import type { Document, Leaf, Position } from '#document/model.ts';
import type { Life } from '#schemas/life.ts';
import type { Draft } from './draft.ts';

/** What is asked of every entry, whatever the question. */
export interface EntryHead<K extends Kind> {
  kind: K;
  id: string;
  /** From the root of the repository, with `/`. */
  path: string;
  data: DataByKind[K];
  /** SHA-256 of the text (LF, NFC), in hexadecimal: changes whenever the file does. */
  digest: string;
  /** The pages of this site to which its texts lead, as the editors write them, without query nor anchor; each once. */
  links: readonly string[];
  /** For a draft: could it be shown as it is? */
  draft?: Draft;
  /** Changes, withdrawal, former addresses: what has happened to it since it was published. */
  life?: Life;
}

/** One of a memory reads what follows when it is first asked for: list entries by their heads. */
export interface Entry<K extends Kind = Kind> extends EntryHead<K> {
  /** The front matter or record as written, before the schema: what Astro's collection validates again. */
  readonly source: unknown;
  /** The text under the front matter, exactly, LF; empty for a record. */
  readonly body: string;
  /** The parsed text; `undefined` for a record. */
  readonly document: Document | undefined;
  /** Place of each field in the file, by dotted path. */
  readonly places: ReadonlyMap<string, Position>;
  /** The parsed words of each field that may hold links, by dotted path, in the order of the file. */
  readonly texts: ReadonlyMap<string, Leaf>;
}
