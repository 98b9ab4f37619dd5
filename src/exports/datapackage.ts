/** The descriptor of all open data: Frictionless Data Package, version 2. */
import type { Graph } from '#graph/graph.ts';
import { absoluteUrl, pageUrl } from '#site/urls.ts';
import { siteUrl } from './addresses.ts';
import { ALL_RECORDS, DATA_FORMATS } from './data-files.ts';
import { publishedFiles, type PublishedFile } from './data-texts.ts';
import { LINE_SCHEMA } from './line-schema.ts';
import { writeJson, type Json } from './json.ts';
import { LICENCE, LICENCE_NAME, LICENCE_TEXT, VERSION } from './records.ts';
import { steadyColumns } from './steady.ts';
import { LIST_DELIMITER, type Column, type Table } from './table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

const licenses = [{ name: LICENCE, title: LICENCE_NAME, path: LICENCE_TEXT }];

/** A column in Table Schema's words; `uri` is a format of text there. */
function fieldOf({ name, description, type, isRequired }: Column): Json {
  const isAddress = type === 'uri';
  return {
    name,
    type: isAddress ? 'string' : type,
    ...(isAddress && { format: 'uri' }),
    ...(type === 'list' && { itemType: 'string', delimiter: LIST_DELIMITER }),
    description,
    ...(isRequired && { constraints: { required: true } }),
  };
}

/** Cells that hold one id; a list of ids is no foreign key for Table Schema, and neither is one of a table in parts. */
const foreignKeys = ({ name: own, columns }: Table, cut: ReadonlySet<string>): Json[] =>
  columns.flatMap(({ name, type, refersTo }) =>
    refersTo === undefined || type === 'list' || cut.has(refersTo)
      ? []
      : [
          {
            fields: [name],
            // A table that refers to itself does not name itself.
            reference: { ...(refersTo !== own && { resource: refersTo }), fields: ['id'] },
          },
        ],
  );

function schemaOf(table: Table, cut: ReadonlySet<string>): Json {
  const keys = foreignKeys(table, cut);
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: table.columns.map(fieldOf),
    missingValues: [''],
    ...(table.key !== undefined && { primaryKey: [table.key] }),
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}

/** The file that describes the columns of all parts of a table. */
const schemaFile = ({ name }: Table): string => `${name}.schema.json`;

/** The tables that are in parts. */
const cutTables = (files: readonly PublishedFile[]): Table[] => [
  ...new Set(files.flatMap(({ dataFile: { table }, part }) => (table && part ? [table] : []))),
];

function resourceOf({ dataFile, file, part, bytes, sha256 }: PublishedFile, cut: ReadonlySet<string>): Json {
  const { name, title, description, format, table } = dataFile;
  const isIndex = table !== undefined && part === undefined && cut.has(table.name);
  const rows = isIndex ? undefined : table;
  // Data Package 2.0 has no place for the schema of lines of JSON: words lead to it.
  const types =
    dataFile === ALL_RECORDS ? ` ; ce que tient chaque ligne, sorte par sorte : ${LINE_SCHEMA}` : '';
  return {
    // A whole table keeps its plain name, which foreign keys use.
    name: [rows ? name : `${name}-${format}`, ...(part ? [part.partie] : [])].join('-'),
    path: file,
    ...(rows && { type: 'table' }),
    title: `${title}${part ? `, ${part.partie}` : ''} (${DATA_FORMATS[format].title})`,
    description: isIndex ? `les fichiers où sont, par parties : ${description}` : description + types,
    format,
    mediatype: DATA_FORMATS[format].type,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(rows && {
      dialect: {
        $schema: `${PROFILES}/tabledialect.json`,
        header: true,
        delimiter: ',',
        lineTerminator: '\r\n',
      },
      schema: part ? schemaFile(rows) : schemaOf(rows, cut),
    }),
  };
}

/** The columns of each table that is in parts, by the name of a file: so many copies would weigh more than the records. */
export function schemaFiles(graph: Graph): Map<string, string> {
  const tables = cutTables(publishedFiles(graph));
  const cut = new Set(tables.map(({ name }) => name));
  return new Map(
    tables.map((table) => [
      schemaFile(table),
      writeJson(schemaOf({ ...table, columns: steadyColumns(table) }, cut)),
    ]),
  );
}

/** `datapackage.json`. Its day is the one at which the corpus is closed. */
export function dataPackage(graph: Graph): string {
  const { site } = graph;
  const files = publishedFiles(graph);
  const cut = new Set(cutTables(files).map(({ name }) => name));
  return writeJson({
    $schema: `${PROFILES}/datapackage.json`,
    name: 'au-fil-des-engagements',
    id: absoluteUrl(pageUrl('donnees')),
    title: `${site.name} : données ouvertes`,
    description: site.description,
    homepage: siteUrl(),
    version: `${VERSION}.0.0`,
    created: `${site.asOf}T12:00:00Z`,
    licenses,
    ...(site.publisher.name !== undefined && {
      contributors: [{ title: site.publisher.name, roles: ['publisher'] }],
    }),
    sources: [{ title: 'Les communiqués transcrits sur ce site', path: siteUrl() }],
    resources: files.map((file) => resourceOf(file, cut)),
  });
}
