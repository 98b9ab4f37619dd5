/**
 * Every kind of entry, in an order where each refers only to the ones before it (or to an older entry of its own kind).
 * From this table derive schemas, file endings, sections, addresses, navigation, data sets and the guide's table.
 */
import type * as z from 'zod';
import * as organisations from './organisations/schema.ts';
import * as dossiers from './dossiers/schema.ts';
import * as communiques from './communiques/schema.ts';
import * as transcriptions from './transcriptions/schema.ts';
import * as territories from './territories/schema.ts';
import * as workshops from './workshops/schema.ts';
import * as themes from './themes/schema.ts';
import * as people from './people/schema.ts';
import * as events from './events/schema.ts';
import * as commitments from './commitments/schema.ts';
import * as figures from './figures/schema.ts';
import * as vocabulary from './vocabulary/schema.ts';
import * as replies from './replies/schema.ts';
import * as missing from './missing/schema.ts';
import * as pages from './pages/schema.ts';
import type { KindNames, SectionNames } from './names.ts';
import type { DataOf, Kind } from './registry.ts';

/** What is known of a kind before any entry is read. */
interface KindTable {
  /** What one entry may say. */
  schema: z.ZodType;
  names: KindNames;
}

export const TABLE = {
  organisations: { schema: organisations.organisationSchema, names: organisations.names },
  dossiers: { schema: dossiers.dossierSchema, names: dossiers.names },
  communiques: { schema: communiques.communiqueSchema, names: communiques.names },
  transcriptions: { schema: transcriptions.transcriptionSchema, names: transcriptions.names },
  territories: { schema: territories.territorySchema, names: territories.names },
  workshops: { schema: workshops.workshopSchema, names: workshops.names },
  themes: { schema: themes.themeSchema, names: themes.names },
  people: { schema: people.personSchema, names: people.names },
  events: { schema: events.eventSchema, names: events.names },
  commitments: { schema: commitments.commitmentSchema, names: commitments.names },
  figures: { schema: figures.figureSchema, names: figures.names },
  vocabulary: { schema: vocabulary.vocabularySchema, names: vocabulary.names },
  replies: { schema: replies.replySchema, names: replies.names },
  missing: { schema: missing.missingSchema, names: missing.names },
  pages: { schema: pages.pageSchema, names: pages.names },
} as const satisfies { [K in Kind]: KindTable & { schema: z.ZodType<DataOf<K>> } };

/**
 * The kinds of entry that have a page each, in the order of menus, lists and data: what is announced first, then who,
 * then words. One that is left out is an error of types.
 */
export const SECTION_NAMES = [
  'communiques',
  'dossiers',
  'commitments',
  'themes',
  'workshops',
  'territories',
  'events',
  'people',
  'organisations',
  'figures',
  'vocabulary',
  'replies',
] as const satisfies readonly Section[];

type Names = { [K in Kind]: (typeof TABLE)[K]['names'] };
export type Section = { [K in Kind]: Names[K] extends { section: SectionNames } ? K : never }[Kind];
/** Of the facets that kinds give to the search: « thematique ». */
export type KindFacet = {
  [K in Section]: Names[K]['section'] extends { facet: { name: infer N extends string } } ? N : never;
}[Section];

/** A section without a place in the order above is an error of types here. */
type Forgotten = Exclude<Section, (typeof SECTION_NAMES)[number]>;
true satisfies [Forgotten] extends [never] ? true : Forgotten;

/** In order of reference. */
export const KINDS = Object.keys(TABLE) as Kind[];

export const schemaOf = (kind: Kind): z.ZodType => TABLE[kind].schema;
export const namesOf = (kind: Kind): KindNames => TABLE[kind].names;
