/** Open data: every kind of record, documented field by field, and the file that publishes each. */
import { KINDS, namesOf } from '#kinds/index.ts';
import { PUBLISHED } from '#kinds/published.ts';
import type { NodeKind } from '#kinds/registry.ts';
import { isSection, SECTION_NAMES, type Section } from '#kinds/sections.ts';
import type { Graph } from '#graph/graph.ts';
import { SERIES_FOLDER, SERIES_TITLE } from '#site/own-pages.ts';
import { dataUrl } from '#site/urls.ts';
import { siteUrl } from './addresses.ts';
import { BY_DAY, BY_NAME, type Key } from './data-parts.ts';
import { many, written, type Field, type Shape } from './fields.ts';
import { writeJson, type Json } from './json.ts';
import { PASSAGE, passagesOf } from './passages.ts';
import type { PublishedRecords } from './published.ts';
import { seriesShape } from './series.ts';
import { movingNames } from './steady.ts';

/** The version of the published form: a field that goes or changes its meaning is another version. */
export const VERSION = '1';
/** SPDX identifier of the Licence Ouverte 2.0. */
export const LICENCE = 'etalab-2.0';
export const LICENCE_NAME = 'Licence Ouverte 2.0';
/** Where its text is. */
export const LICENCE_TEXT = 'https://spdx.org/licenses/etalab-2.0';

export type PublishedRecord = Readonly<Record<string, Json>>;

/** The records of one kind, as one file publishes them. */
export interface Dataset {
  /** The file's name without extension. */
  name: string;
  title: string;
  description: string;
  /** Address of the JSON file, from the root of the host. */
  url: string;
  /** Of the same records as a table. */
  csvUrl: string;
  /** The fields of a record, in the order of the file. */
  fields: readonly Field<never>[];
  /** Those that each new document moves, by name. */
  moving: readonly string[];
  /** How many records there are. */
  count: (graph: Graph) => number;
  /** How its records are cut, once their file is too large. */
  keys: readonly Key[];
  /** The records, or the first of them, in the order of the graph. */
  records: (graph: Graph, limit?: number) => PublishedRecord[];
}

function dataset<N>(
  { path: name, title }: { path: string; title: string },
  shape: Shape<N>,
  nodes: (graph: Graph) => readonly N[],
  keys: readonly Key[],
): Dataset {
  const own = shape.fields as readonly Field<never>[];
  const saysPassages = own.some((field) => field.name === 'passages');
  const gathered: Field<never> = many(
    'passages',
    PASSAGE,
    'tous les passages de la fiche, chacun une fois',
    () => [],
  );
  return {
    name,
    title,
    description: shape.description,
    url: dataUrl(`${name}.json`),
    csvUrl: dataUrl(`${name}.csv`),
    fields: saysPassages ? own : [...own, gathered],
    moving: movingNames(own),
    keys,
    count: (graph) => nodes(graph).length,
    records: (graph, limit) =>
      nodes(graph)
        .slice(0, limit)
        .map((node) => {
          const record = written(shape, node);
          return saysPassages ? record : { ...record, [gathered.name]: passagesOf(own, record) };
        }),
  };
}

/** The kinds whose records are published: those that have a page, in the order of menus, then the others. */
const PUBLISHED_KINDS = [
  ...SECTION_NAMES,
  ...KINDS.filter((kind): kind is Exclude<NodeKind, Section> => kind in PUBLISHED && !isSection(kind)),
];

/** The kinds whose records are of a document, of a day: others last, and each new document tells more of them. */
const DATED: ReadonlySet<NodeKind> = new Set(['communiques', 'commitments', 'events', 'figures', 'replies']);

function datasetOf(kind: NodeKind): Dataset {
  const { section, dataset: own } = namesOf(kind);
  const about = own ?? section;
  if (about === undefined) throw new Error(`no name for the data set of ${kind}`);
  // The shape of a kind reads the nodes of that kind: the table says so, and no variable can.
  const { record }: PublishedRecords<never> = PUBLISHED[kind];
  return dataset(
    about,
    record,
    (graph) => graph[kind] as readonly never[],
    DATED.has(kind) ? BY_DAY : BY_NAME,
  );
}

/** Every data set, in the order of the page that presents them. */
export const DATASETS: readonly Dataset[] = [
  ...PUBLISHED_KINDS.map(datasetOf),
  dataset({ path: SERIES_FOLDER, title: SERIES_TITLE }, seriesShape, ({ series }) => series, BY_NAME),
];

/** Every record of every data set, one a line, each with the name of its data set first. */
export const recordLines = (graph: Graph): string =>
  DATASETS.flatMap(({ name, records }) =>
    records(graph).map((record) => `${JSON.stringify({ jeu: name, ...record })}\n`),
  ).join('');

/** What a JSON file of a data set says before its records. */
const head = (graph: Graph) => ({
  version: VERSION,
  licence: LICENCE,
  source: siteUrl(),
  arrete_au: graph.site.asOf,
});

/** The JSON file of a data set. */
export const datasetJson = (donnees: readonly PublishedRecord[], graph: Graph): string =>
  writeJson({ ...head(graph), nombre: donnees.length, donnees });

/** The same, where its records are in other files. */
export const datasetPartsJson = (parties: readonly PublishedRecord[], count: number, graph: Graph): string =>
  writeJson({ ...head(graph), nombre: count, parties });

/**
 * A file of some records of a data set, one a line. It does not say at which day the corpus is closed: a new document,
 * which says nothing of these records, leaves it as it is.
 */
export const partJson = (jeu: string, donnees: readonly PublishedRecord[]): string => {
  const start = writeJson({ version: VERSION, licence: LICENCE, jeu, nombre: donnees.length }).slice(0, -3);
  const lines = donnees.map((record) => JSON.stringify(record)).join(',\n');
  return `${start},\n  "donnees": [\n${lines}\n  ]\n}\n`;
};
