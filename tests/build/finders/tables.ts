/**
 * Whether the published tables are what `datapackage.json` says of them. Only the published files are read:
 * the descriptor with plain JSON, the tables with Papa Parse.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { explainDay } from '#text/day/mistakes.ts';
import { deadAmong } from './published.ts';
import type { Site } from './site.ts';

export const DATA_FOLDER = '/donnees/v1';

/** The parts of a descriptor that these rules read. */
export interface Package {
  resources: Resource[];
}
export interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: {
      name: string;
      type: string;
      format?: string;
      delimiter?: string;
      constraints?: { required?: boolean };
    }[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

export type Row = Record<string, string>;

/** What a spreadsheet runs, by its first sign (OWASP). */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

const read = (site: Site, path: string): string => readFileSync(join(site.folder, DATA_FOLDER, path), 'utf8');

/** The descriptor; the columns of a part, which stand in a file of their own, where a whole table has them. */
export function packageOf(site: Site): Package {
  const described = JSON.parse(read(site, 'datapackage.json')) as Package;
  return {
    ...described,
    resources: described.resources.map((one) =>
      typeof one.schema === 'string'
        ? { ...one, schema: JSON.parse(read(site, one.schema)) as NonNullable<Resource['schema']> }
        : one,
    ),
  };
}

/** The rows of a table, by column; with what is wrong with its grammar. */
export function rowsOf(csv: string): { names: string[]; rows: Row[]; problems: string[] } {
  const { data, errors, meta } = Papa.parse<Row>(csv, {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  return {
    names: meta.fields ?? [],
    rows: data,
    problems: errors.map(({ row, message }) => `ligne ${(row ?? 0) + 2} : ${message}`),
  };
}

/** A text as it was before the apostrophe that keeps spreadsheets from running it. */
export const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

/** Does a cell that is not empty hold what its column says? */
function isOfType(cell: string, type: string, format: string | undefined): boolean {
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(cell);
    case 'number':
      return NUMBER.test(cell);
    case 'date':
      return explainDay(cell) === undefined;
    case 'array':
      return Array.isArray(JSON.parse(cell));
    default:
      return format !== 'uri' || URL.canParse(cell);
  }
}

/** Files that are missing, or not those that the descriptor describes. */
function fileFaults(site: Site, { path, bytes, hash }: Resource): string[] {
  const file = join(site.folder, DATA_FOLDER, path);
  if (!existsSync(file)) return [`${path} : ce fichier n’existe pas`];
  const content = readFileSync(file);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return [
    ...(content.length === bytes ? [] : [`${path} : ${content.length} octets, ${bytes} annoncés`]),
    ...(hash === `sha256:${sha256}` ? [] : [`${path} : l’empreinte n’est pas celle du fichier`]),
  ];
}

function cellFaults({ path, schema }: Resource, rows: readonly Row[]): string[] {
  return (schema?.fields ?? []).flatMap(({ name, type, format, constraints }) =>
    rows.flatMap((row, index) => {
      const cell = row[name] ?? '';
      const where = `${path} ligne ${index + 2}, ${name}`;
      if (cell === '') return constraints?.required === true ? [`${where} : vide`] : [];
      if (FORMULA.test(cell) && !NUMBER.test(cell)) return [`${where} : un tableur exécuterait « ${cell} »`];
      return isOfType(cell, type, format) ? [] : [`${where} : « ${cell} » n’est pas de type ${type}`];
    }),
  );
}

/** Ids that stand twice, and references to rows that are not there. */
function keyFaults(
  { path, name: own, schema }: Resource,
  tables: ReadonlyMap<string, readonly Row[]>,
): string[] {
  const rows = tables.get(own) ?? [];
  const idsOf = (table: string) => new Set((tables.get(table) ?? []).map(({ id }) => id));
  const [key] = schema?.primaryKey ?? [];
  const isRepeated = key !== undefined && new Set(rows.map((row) => row[key])).size < rows.length;
  return [
    ...(isRepeated ? [`${path} : deux lignes ont le même ${key}`] : []),
    ...(schema?.foreignKeys ?? []).flatMap(({ fields: [column = ''], reference: { resource = own } }) => {
      const ids = idsOf(resource);
      return rows
        .map((row) => row[column] ?? '')
        .filter((id) => id !== '' && !ids.has(id))
        .map((id) => `${path} : « ${id} » n’est pas dans ${resource} (${column})`);
    }),
  ];
}

/** Everything that is not as the descriptor says, and every address of a table that leads nowhere. */
export function findTableFaults(site: Site, { resources }: Package = packageOf(site)): string[] {
  const files = resources.flatMap((resource) => fileFaults(site, resource));
  if (files.length > 0) return files;
  const tables = resources.filter(({ schema }) => schema !== undefined);
  const parsed = new Map(tables.map((resource) => [resource.name, rowsOf(read(site, resource.path))]));
  const rows = new Map([...parsed].map(([name, table]) => [name, table.rows]));
  const addresses = new Map(
    tables.map(({ name, path, schema }): [string, string[]] => {
      const columns = (schema?.fields ?? []).filter(({ format }) => format === 'uri');
      const cells = columns.flatMap((column) => (rows.get(name) ?? []).map((row) => row[column.name] ?? ''));
      return [`${DATA_FOLDER}/${path}`, cells.filter(Boolean)];
    }),
  );
  return [
    ...tables.flatMap((resource) => {
      const { names = [], problems = [] } = parsed.get(resource.name) ?? {};
      const expected = (resource.schema?.fields ?? []).map(({ name }) => name);
      return [
        ...problems.map((problem) => `${resource.path} ${problem}`),
        ...(names.join() === expected.join()
          ? []
          : [`${resource.path} : l’en-tête n’est pas celui du schéma`]),
        ...cellFaults(resource, rows.get(resource.name) ?? []),
        ...keyFaults(resource, rows),
      ];
    }),
    ...deadAmong(site, addresses),
  ];
}
