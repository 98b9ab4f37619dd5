/**
 * What all entries say together. A node is an entry whose references are links, both ways:
 * what it refers to (written by the editor) and what refers to it (computed).
 * Nothing here changes once built, and nothing here is made for one page.
 */
import type { Document } from '#document/model.ts';
import type { Section } from '#kinds/sections.ts';
import type { DataOf, NodeKind, NodeOf } from '#kinds/registry.ts';
import type { DirectWay, SearchPromise } from '#schemas/search-contract.ts';
import type { ListedWord } from '#schemas/lists.ts';
import type { SiteData } from '#schemas/site.ts';
import type { DeadlineNode } from './time/deadlines.ts';
import type { KeptWords } from './kept.ts';
import type { Series } from './model.ts';

/** The nodes of each kind, in the order that the kind gives them. */
export type NodesByKind = { readonly [K in NodeKind]: readonly NodeOf<K>[] };

/** An editorial page: title, description and text. */
export interface PageNode {
  id: string;
  data: DataOf<'pages'>;
  document: Document;
}

/** The site, and the sections that it has something to show in. */
export interface SiteNode extends SiteData {
  sections: readonly Section[];
  /** The sorts that its themes are of, in the order of its list. */
  themeSorts: readonly ListedWord[];
}

export interface Graph extends NodesByKind {
  site: SiteNode;
  /** The graph with what has been withdrawn, as if it had not been: its pages are still there. None if nothing was. */
  before: Graph | undefined;
  pages: readonly PageNode[];
  /** What the documents print amiss and that is kept, newest document first. */
  kept: readonly KeptWords[];
  /** Numbered series of events, by name. */
  series: readonly Series[];
  /** Promised dates: the earliest first, rhythms last. */
  deadlines: readonly DeadlineNode[];
  /** What the search promises to find. */
  searchContract: readonly SearchPromise[];
  /** Where some words lead straight on. */
  directWays: readonly DirectWay[];
}
