/**
 * Every file of open data: where it is, what it holds, how it is written. An address is whole as long as it is small;
 * then it says in which parts its records are.
 */
import type { Graph } from '#graph/graph.ts';
import { dataUrl } from '#site/urls.ts';
import { tableCsv, tablePartsCsv } from './csv.ts';
import type { Key, Row } from './data-parts.ts';
import { DATASETS, datasetJson, datasetPartsJson, partJson, recordLines } from './records.ts';
import { steadyColumns, steadyRow } from './steady.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';

/** How a file is written: its ending, what people call it, its media type. */
export const DATA_FORMATS = {
  json: { title: 'JSON', type: 'application/json' },
  csv: { title: 'CSV', type: 'text/csv' },
  jsonl: { title: 'JSON Lines', type: 'application/jsonl' },
} as const;

export type DataFormat = keyof typeof DATA_FORMATS;

/** Where a part of a file is, as the file says it. */
export interface PartEntry extends Readonly<Record<string, string | number>> {
  partie: string;
  url: string;
  nombre: number;
  octets: number;
  sha256: string;
}

/** How rows are written: all of them, some of them, or where they are. */
interface Written {
  keys: readonly Key[];
  rows: (graph: Graph) => readonly Row[];
  whole: (rows: readonly Row[], graph: Graph) => string;
  part: (rows: readonly Row[]) => string;
  index: (parts: readonly PartEntry[], count: number, graph: Graph) => string;
}

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
  /** Of the file of all records there is none: it is the JSON files, one after the other, or where they are. */
  written?: Written;
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
export const ALL_RECORDS: DataFile = named(
  {
    name: 'tout',
    title: 'Toutes les fiches',
    description: 'toutes les fiches de tous les jeux, une par ligne, précédées du nom de leur jeu',
  },
  'jsonl',
);

/** In the order of the page that presents them: each table, the same records in JSON, then all of them. */
export const DATA_FILES: readonly DataFile[] = [
  ...TABLES.map((table): DataFile => ({
    ...named(table, 'csv'),
    table,
    written: {
      keys: table.keys,
      rows: table.rows,
      whole: (rows) => tableCsv(table, rows),
      part: (rows) => tableCsv({ columns: steadyColumns(table) }, rows),
      index: tablePartsCsv,
    },
  })),
  ...DATASETS.map((dataset): DataFile => ({
    ...named(dataset, 'json'),
    written: {
      keys: dataset.keys,
      rows: dataset.records,
      whole: datasetJson,
      part: (rows) =>
        partJson(
          dataset.name,
          rows.map((row) => steadyRow(row, dataset.moving)),
        ),
      index: datasetPartsJson,
    },
  })),
  ALL_RECORDS,
];

/** A file from end to end, however large. */
export const wholeText = ({ written }: DataFile, graph: Graph): string =>
  written === undefined ? recordLines(graph) : written.whole(written.rows(graph), graph);
