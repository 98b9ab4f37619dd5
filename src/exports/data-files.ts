/** Every file of open data: where it is, what it holds, how it is written. */
import { createHash } from 'node:crypto';
import type { Graph } from '#graph/graph.ts';
import { dataUrl } from '#site/urls.ts';
import { DATASETS, datasetJson, recordLines } from './records.ts';
import { TABLES, tableCsv, type Table } from './tables.ts';

/** How a file is written: its ending, what people call it, its media type. */
export const DATA_FORMATS = {
  json: { title: 'JSON', type: 'application/json' },
  csv: { title: 'CSV', type: 'text/csv' },
  jsonl: { title: 'JSON Lines', type: 'application/jsonl' },
} as const;

export type DataFormat = keyof typeof DATA_FORMATS;

export interface DataFile {
  /** With its ending; unique. */
  file: string;
  name: string;
  title: string;
  description: string;
  format: DataFormat;
  /** Address, from the root of the host. */
  url: string;
  /** The table, when the file is one. */
  table?: Table;
  write: (graph: Graph) => string;
}

const named = (
  { name, title, description }: Pick<DataFile, 'name' | 'title' | 'description'>,
  format: DataFormat,
) => ({
  name,
  title,
  description,
  format,
  file: `${name}.${format}`,
  url: dataUrl(`${name}.${format}`),
});

/** Everything at once, one record a line. */
export const ALL_RECORDS: DataFile = {
  ...named(
    {
      name: 'tout',
      title: 'Toutes les fiches',
      description: 'toutes les fiches de tous les jeux, une par ligne, précédées du nom de leur jeu',
    },
    'jsonl',
  ),
  write: recordLines,
};

/** In the order of the page that presents them: each table, the same records in JSON, then all of them. */
export const DATA_FILES: readonly DataFile[] = [
  ...TABLES.map((table): DataFile => ({
    ...named(table, 'csv'),
    table,
    write: (graph) => tableCsv(table, graph),
  })),
  ...DATASETS.map((dataset): DataFile => ({
    ...named(dataset, 'json'),
    write: (graph) => datasetJson(dataset, graph),
  })),
  ALL_RECORDS,
];

/** What proves that a copy of a file is whole. */
export interface Digest {
  bytes: number;
  sha256: string;
}

const digests = new WeakMap<Graph, Map<string, Digest>>();

const digestsOf = (graph: Graph): Map<string, Digest> => {
  const known = digests.get(graph) ?? new Map<string, Digest>();
  digests.set(graph, known);
  return known;
};

const digestOfText = (text: string): Digest => {
  const bytes = Buffer.from(text, 'utf8');
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** The text of a file; its digest is kept for whoever describes it. */
export function dataFileText({ file, write }: DataFile, graph: Graph): string {
  const text = write(graph);
  digestsOf(graph).set(file, digestOfText(text));
  return text;
}

/** The digest of a file, written again if nobody has asked for it yet. */
export function digestOf(dataFile: DataFile, graph: Graph): Digest {
  const known = digestsOf(graph).get(dataFile.file) ?? digestOfText(dataFile.write(graph));
  digestsOf(graph).set(dataFile.file, known);
  return known;
}
