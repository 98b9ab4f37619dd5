/** What every kind gives to the outside: a kind with a page, or with records, that is forgotten here is a type error. */
import type { Thing } from 'schema-dts';
import type { Card } from '#exports/card.ts';
import type { PublishedKind, PublishedRecords } from '#exports/published.ts';
import type { Graph } from '#graph/graph.ts';
import type { PagedNode } from '#graph/model.ts';
import type { SearchRecord } from '#search/records/record.ts';
import { commitments } from './commitments/published.ts';
import { communiques } from './communiques/published.ts';
import { dossiers } from './dossiers/published.ts';
import { events } from './events/published.ts';
import { figures } from './figures/published.ts';
import { organisations } from './organisations/published.ts';
import { people } from './people/published.ts';
import { replies } from './replies/published.ts';
import { territories } from './territories/published.ts';
import { themes } from './themes/published.ts';
import { vocabulary } from './vocabulary/published.ts';
import { workshops } from './workshops/published.ts';
import { missingShape } from './missing/record.ts';
import type { NodeKind } from './registry.ts';
import type { Section } from './sections.ts';

export const PUBLISHED: { readonly [K in Section & NodeKind]: PublishedKind<K> } & {
  readonly [K in Exclude<NodeKind, Section>]: PublishedRecords<K>;
} = {
  organisations,
  communiques,
  dossiers,
  territories,
  workshops,
  themes,
  people,
  events,
  commitments,
  figures,
  vocabulary,
  replies,
  missing: { record: missingShape },
};

/** What the kind of a node gives, for that node: the compiler does not follow which kind it is, the table does. */
export const publishedOf = (kind: Section): PublishedKind<never> => PUBLISHED[kind];

/** What the search knows of a node. */
export const searchOf = (node: PagedNode): SearchRecord => publishedOf(node.kind).search(node as never);

/** What the page of a node is about. */
export const thingOf = (node: PagedNode, site: Graph['site']): Thing =>
  publishedOf(node.kind).thing(node as never, site);

/** The image of a shared link to a node, if its kind has one. */
export const cardOf = (node: PagedNode): Card | undefined => publishedOf(node.kind).card?.(node as never);
