/** The descriptor of all open data: Frictionless Data Package, version 2. */
import type { Graph } from '#graph/graph.ts';
import { absoluteUrl, pageUrl } from '#site/urls.ts';
import { siteUrl } from './addresses.ts';
import { DATA_FILES, DATA_FORMATS, digestOf, type DataFile } from './data-files.ts';
import { writeJson, type Json } from './json.ts';
import { LICENCE, LICENCE_NAME, LICENCE_TEXT, VERSION } from './records.ts';
import { LIST_DELIMITER, type Column } from './table.ts';
import type { Table } from './tables.ts';

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

/** Cells that hold one id; a list of ids is no foreign key for Table Schema. */
const foreignKeys = ({ name: own, columns }: Table): Json[] =>
  columns.flatMap(({ name, type, refersTo }) =>
    refersTo === undefined || type === 'list'
      ? []
      : [
          {
            fields: [name],
            // A table that refers to itself does not name itself.
            reference: { ...(refersTo !== own && { resource: refersTo }), fields: ['id'] },
          },
        ],
  );

function schemaOf(table: Table): Json {
  const keys = foreignKeys(table);
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: table.columns.map(fieldOf),
    missingValues: [''],
    ...(table.key !== undefined && { primaryKey: [table.key] }),
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}

function resourceOf(dataFile: DataFile, graph: Graph): Json {
  const { name, title, description, format, file, table } = dataFile;
  const { bytes, sha256 } = digestOf(dataFile, graph);
  return {
    // A table keeps its plain name, which foreign keys use.
    name: table === undefined ? `${name}-${format}` : name,
    path: file,
    ...(table !== undefined && { type: 'table' }),
    title: `${title} (${DATA_FORMATS[format].title})`,
    description,
    format,
    mediatype: DATA_FORMATS[format].type,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(table !== undefined && {
      dialect: {
        $schema: `${PROFILES}/tabledialect.json`,
        header: true,
        delimiter: ',',
        lineTerminator: '\r\n',
      },
      schema: schemaOf(table),
    }),
  };
}

/** `datapackage.json`. Its day is the one at which the corpus is closed. */
export function dataPackage(graph: Graph): string {
  const { site } = graph;
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
    resources: DATA_FILES.map((dataFile) => resourceOf(dataFile, graph)),
  });
}
