/** What a kind of entry gives to the outside: each kind says it in its `published.ts`, and `#kinds/published.ts` gathers them. */
import type { Thing } from 'schema-dts';
import type { Graph } from '#graph/graph.ts';
import type { Passage } from '#graph/model.ts';
import type { NodeKind, NodeOf } from '#kinds/registry.ts';
import type { SearchRecord } from '#search/records/record.ts';
import type { Card } from './card.ts';
import type { Shape } from './fields.ts';

/** A page of an entry, and the days (AAAA-MM-JJ) of the documents that it shows. */
export interface ShownPage {
  /** From the root of the host. */
  url: string;
  days: readonly string[];
}

/** A kind whose records are published. */
export interface PublishedRecords<K extends NodeKind> {
  /** The record of open data. */
  record: Shape<NodeOf<K>>;
}

/** A kind whose entries have a page each. */
export interface PublishedKind<K extends NodeKind> extends PublishedRecords<K> {
  /** What the search knows of an entry. */
  search(node: NodeOf<K>): SearchRecord;
  /** What the page of an entry is about, in schema.org's words. */
  thing(node: NodeOf<K>, site: Graph['site']): Thing;
  /** Every page of its entries, in the order of the graph. */
  pages(graph: Graph): ShownPage[];
  /** Where documents speak of an entry, in any order, for the index of the site. Documents themselves are listed by year. */
  said: ((node: NodeOf<K>) => readonly Said[]) | undefined;
  /** The image of a shared link, for the kinds that have one of their own. */
  card?(node: NodeOf<K>): Card;
}

/** A place where a document speaks of something. */
export type Said = Pick<Passage, 'communique' | 'url'>;

export const daysOf = (communiques: readonly NodeOf<'communiques'>[]): string[] =>
  communiques.map(({ date }) => date);

/** The words that these hold. */
export const passagesOf = (holders: readonly { passage: Passage }[]): Passage[] =>
  holders.map(({ passage }) => passage);

/** One page for each entry, that shows the documents that speak of it. */
export const pageEach = (
  nodes: readonly { url: string; communiques: readonly NodeOf<'communiques'>[] }[],
): ShownPage[] => nodes.map(({ url, communiques }) => ({ url, days: daysOf(communiques) }));
