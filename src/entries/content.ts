/** Everything that `content/` holds, read but not yet compared: the one input of the graph. */
import { KINDS } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import type { SiteData } from '#schemas/site.ts';
import type { SearchContractData } from '#schemas/search-contract.ts';
import type { Entry } from './entry.ts';
import type { RootFile } from './root-file.ts';

export type EntriesByKind = { readonly [K in Kind]: readonly Entry<K>[] };

/** The entries that `read` gives for each kind. */
export const entriesByKind = (read: <K extends Kind>(kind: K) => readonly Entry<K>[]): EntriesByKind =>
  Object.fromEntries(KINDS.map((kind) => [kind, read(kind)])) as EntriesByKind;

/** What is known of a file that a document attaches. */
export interface AttachedFile {
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string;
  /** In bytes. */
  size: number;
  /** Of a text: its words, LF, NFC. */
  text?: string;
}

export interface Content {
  site: SiteData;
  /** By kind, each sorted by id. */
  entries: EntriesByKind;
  /** Raw files by name, decoded (LF, NFC), with the SHA-256 of their bytes. */
  sources: ReadonlyMap<string, { text: string; sha256: string }>;
  /** Files that documents attach, by name: what is known of each; its bytes stay on the disk. */
  attached?: ReadonlyMap<string, AttachedFile>;
  /** What has been published, in the words of `content/ledger/`: texts by name. An archive without it is not published yet. */
  ledger?: ReadonlyMap<string, string>;
  /** What the search promises to find, if the folder says so. */
  searchContract?: RootFile<SearchContractData> | undefined;
  /**
   * What is there but could not be read, as `kind/id`, or `kind/*` when a file's own name is wrong. That it is
   * missing has been said once: no rule complains of it again.
   */
  unread?: ReadonlySet<string>;
  /** The words of the records that could not be read: they may say what nothing else does. */
  unreadWords?: readonly string[];
  /** What is not for the public yet, as `kind/id`, drafts and documents of a day to come: absent, or shown to its editors. */
  held?: ReadonlySet<string>;
}

/** Is this entry (or file, of the kind `sources` or `attachments`) there, but unread? With no id: is any of its kind? */
export function isUnread(
  { unread }: Content,
  kind: Kind | 'sources' | 'attachments' | 'site',
  id?: string,
): boolean {
  if (unread === undefined) return false;
  if (id === undefined) return [...unread].some((one) => one.startsWith(`${kind}/`));
  return unread.has(`${kind}/${id}`) || unread.has(`${kind}/*`);
}

/** Every entry of every kind. */
export const allEntries = (content: Content): Entry[] => Object.values(content.entries).flat();
