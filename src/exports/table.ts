/**
 * Records as rows. An object that a record holds once becomes columns of its own (`emetteur` gives `emetteur_id`…);
 * a list of words or ids becomes one cell; a list of objects, one cell of JSON. Nothing is lost.
 */
import type { Graph } from '#graph/graph.ts';
import type { Key } from './data-parts.ts';
import type { DataType, Field } from './fields.ts';
import { jsonText, type Json } from './json.ts';
import type { PublishedRecord } from './records.ts';

/** Between the values of a list, in a cell. */
export const LIST_DELIMITER = ' | ';

/** A cell; `null` is an empty one. */
export type Cell = string | number | null;

/** A column, as Table Schema describes it. */
export interface Column {
  name: string;
  description: string;
  /** `list`: values joined by {@link LIST_DELIMITER}; `array`: JSON. */
  type: Exclude<DataType, 'object'> | 'list' | 'array';
  /** Has every row a value? */
  isRequired: boolean;
  /** The table whose `id` the cell, or each value of its list, gives. */
  refersTo: string | undefined;
  read: (record: PublishedRecord) => Cell;
}

/** A table, and the file that publishes it. */
export interface Table {
  /** The file's name without extension. */
  name: string;
  title: string;
  description: string;
  /** Address of the CSV file, from the root of the host. */
  url: string;
  columns: readonly Column[];
  /** Those that each new document moves, by name. */
  moving: readonly string[];
  /** The column that names each row, if one does. */
  key: string | undefined;
  /** How its rows are cut, once their file is too large. */
  keys: readonly Key[];
  rows: (graph: Graph) => PublishedRecord[];
}

type Reader = (record: PublishedRecord) => Json;

/** A bar inside a value is written `\\|`, which the delimiter, a bare bar between two spaces, never is. */
const joined = (values: readonly Json[]): string =>
  values.map((value) => jsonText(value).replaceAll('|', '\\|')).join(LIST_DELIMITER);

/** Empty lists and lacking values leave their cell empty. */
const cellOf = (read: Reader, write: (values: readonly Json[]) => string) => (record: PublishedRecord) => {
  const values = read(record);
  return Array.isArray(values) && values.length > 0 ? write(values) : null;
};

/** The columns of a list: links also give their ids alone, which is what a spreadsheet is asked first. */
function listColumns({ name, description, type }: Field<never>, column: string, read: Reader): Column[] {
  const common = { isRequired: false, refersTo: undefined };
  if (type.shape === undefined) {
    return [
      {
        ...common,
        name: column,
        description,
        type: 'list',
        refersTo: type.refersTo,
        read: cellOf(read, joined),
      },
    ];
  }
  const detail: Column = {
    ...common,
    name: column,
    description: `${description} (en JSON)`,
    type: 'array',
    read: cellOf(read, (values) => JSON.stringify(values)),
  };
  const id = type.shape.fields.find((field) => field.name === 'id');
  if (type.shape.name !== 'lien' || id?.type.refersTo === undefined) return [detail];
  const idsOf = (values: readonly Json[]) =>
    joined(values.map((value) => (value as PublishedRecord)['id'] ?? ''));
  return [
    {
      ...common,
      name: column,
      description,
      type: 'list',
      refersTo: id.type.refersTo,
      read: cellOf(read, idsOf),
    },
    {
      ...detail,
      name: `${column}_liens`,
      description: `${name} : qui établit chaque lien, et par quels mots (en JSON)`,
    },
  ];
}

/** The columns of these fields, in their order. */
export function columnsOf(
  fields: readonly Field<never>[],
  {
    prefix = '',
    within = (record) => record,
    isRequired = true,
  }: { prefix?: string; within?: Reader; isRequired?: boolean } = {},
): Column[] {
  return fields.flatMap((field): Column[] => {
    const { name, description, type, occurs } = field;
    const column = prefix + name;
    const read: Reader = (record) => (within(record) as PublishedRecord | null)?.[name] ?? null;
    if (occurs === 'many') return listColumns(field, column, read);
    const isAlways = isRequired && occurs === 'one';
    if (type.shape !== undefined)
      return columnsOf(type.shape.fields, { prefix: `${column}_`, within: read, isRequired: isAlways });
    return [
      {
        name: column,
        description,
        type: type.data as Exclude<DataType, 'object'>,
        isRequired: isAlways,
        refersTo: type.refersTo,
        read: (record) => read(record) as Cell,
      },
    ];
  });
}
