import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { LINE_SCHEMA } from '#exports/line-schema.ts';
import { DATASETS } from '#exports/records.ts';
import { builtSite, DIST } from './dist.ts';
import { siteWith } from './finders/fixture.ts';
import { deadAmong } from './finders/published.ts';
import {
  DATA_FOLDER,
  findTableFaults,
  packageOf,
  rowsOf,
  unguarded,
  type Package,
} from './finders/tables.ts';

const site = builtSite();
const read = (file: string) => readFileSync(join(DIST, DATA_FOLDER, file), 'utf8');
const record = z.record(z.string(), z.json());
const recordsOf = (name: string) =>
  z.object({ donnees: z.array(record) }).parse(JSON.parse(read(`${name}.json`))).donnees;
const profile = record.parse(
  JSON.parse(readFileSync(new URL('../fixtures/datapackage-2.0.schema.json', import.meta.url), 'utf8')),
);
/** The values of a property in expanded JSON-LD. */
const nodesIn = (node: object | undefined, property: string) =>
  z.array(z.looseObject({ '@id': z.string().optional() })).parse(Reflect.get(node ?? {}, property));
/** How a table writes a value: a thing by its id. */
const cellOf = (value: unknown): string => {
  const thing = z.looseObject({ id: z.string() }).safeParse(value);
  return thing.success ? thing.data.id : typeof value === 'string' ? value : JSON.stringify(value ?? '');
};

describe('the data package', () => {
  const isValid = new Ajv({ allErrors: true }).compile(profile);

  test('keeps the rules of Data Package 2.0', () => {
    isValid(packageOf(site));
    expect(isValid.errors ?? []).toEqual([]);
  });

  test('that breaks them is refused', () => {
    const [first, ...others] = packageOf(site).resources;
    for (const broken of [
      { ...first, path: '../x.csv' },
      { ...first, hash: 'sha256:0' },
      { ...first, schema: { fields: [] } },
    ])
      expect(isValid({ ...packageOf(site), resources: [broken, ...others] })).toBe(false);
  });

  test('describes every data file that is published, and each is as it says', () => {
    const published = [...site.files]
      .filter((file) => file.startsWith(`${DATA_FOLDER}/`))
      .map((file) => file.slice(DATA_FOLDER.length + 1));
    const described = packageOf(site).resources.map(({ path }) => path);
    expect([...described, 'catalogue.jsonld', 'datapackage.json', LINE_SCHEMA].sort()).toEqual(
      published.sort(),
    );
    expect(findTableFaults(site)).toEqual([]);
  });
});

describe('a table', () => {
  test.each(DATASETS.map(({ name }) => name))('%s says what the JSON says', (name) => {
    const { rows } = rowsOf(read(`${name}.csv`));
    const records = recordsOf(name);
    expect(rows.length).toBe(records.length);
    for (const [index, record] of records.entries()) {
      for (const [field, value] of Object.entries(record)) {
        const cell = rows[index]?.[field];
        if (cell === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value)))
          continue;
        const isJson = Array.isArray(value) && cell.startsWith('[');
        const expected = isJson
          ? JSON.stringify(value)
          : Array.isArray(value)
            ? value.map(cellOf).join(' | ')
            : value === null
              ? ''
              : cellOf(value);
        expect(unguarded(cell)).toBe(expected);
      }
    }
  });

  test('of what is unrolled has a row per element', () => {
    const count = (name: string, list: string) =>
      recordsOf(name).reduce((sum, record) => sum + z.array(z.json()).parse(record[list]).length, 0);
    expect(rowsOf(read('mentions.csv')).rows.length).toBe(count('engagements', 'fil'));
    const lastOf = new Map(rowsOf(read('mentions.csv')).rows.map((row) => [row['engagement'], row]));
    for (const { engagement, rang } of rowsOf(read('mentions.csv')).rows)
      expect(Number(lastOf.get(engagement)?.['rang'])).toBeGreaterThanOrEqual(Number(rang));
    // Two mentions may be of one day: the last state is that of the highest rank.
    for (const { id, dernier_etat_niveau: level } of rowsOf(read('engagements.csv')).rows)
      if (lastOf.has(id)) expect([id, lastOf.get(id)?.['niveau']]).toEqual([id, level]);
    expect(rowsOf(read('chronique.csv')).rows.length).toBe(count('thematiques', 'chronique'));
    const all = DATASETS.map(({ name }) => count(name, 'passages'));
    expect(rowsOf(read('passages.csv')).rows.length).toBe(all.reduce((sum, one) => sum + one));
  });

  test('has no cell that a spreadsheet cuts, no mark before its header, and lines that end as RFC 4180 says', () => {
    for (const { path, schema } of packageOf(site).resources) {
      if (schema === undefined) continue;
      const csv = read(path);
      expect(csv).toMatch(/^[a-z]/);
      expect(csv.endsWith('\r\n')).toBe(true);
      for (const row of rowsOf(csv).rows)
        for (const cell of Object.values(row)) expect(cell.length).toBeLessThan(32_767);
    }
  });
});

test('the bulk file holds every record, after the name of its data set', () => {
  const lines = read('tout.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => record.parse(JSON.parse(line)));
  const expected = DATASETS.flatMap(({ name }) =>
    recordsOf(name).map((record) => ({ jeu: name, ...record })),
  );
  expect(lines).toEqual(expected);
  // Beside it, what each line holds, kind by kind.
  const isLine = new Ajv2020({ validateFormats: false }).compile(record.parse(JSON.parse(read(LINE_SCHEMA))));
  for (const line of lines) expect([line['id'], isLine(line)]).toEqual([line['id'], true]);
});

describe('the catalogue', () => {
  const DCAT = 'http://www.w3.org/ns/dcat#';
  const TERMS = 'http://purl.org/dc/terms/';

  test('is linked data that says of each file what DCAT-AP asks for, with addresses that exist', async () => {
    const [catalogue] = await jsonld.expand(record.parse(JSON.parse(read('catalogue.jsonld'))));
    const datasets = nodesIn(catalogue, `${DCAT}dataset`);
    expect(catalogue?.['@type']).toEqual([`${DCAT}Catalog`]);
    expect(datasets.map((one) => one['@type'])).toEqual([[`${DCAT}Dataset`]]);
    const distributions = datasets.flatMap((one) => nodesIn(one, `${DCAT}distribution`));
    for (const node of [catalogue, ...datasets, ...distributions]) {
      expect(node).toHaveProperty([`${TERMS}title`]);
      expect(node).toHaveProperty([`${TERMS}description`]);
      expect(node).toHaveProperty([`${TERMS}license`]);
    }
    const addresses = distributions.map((one) => nodesIn(one, `${DCAT}downloadURL`)[0]?.['@id'] ?? '');
    expect(addresses.length).toBe(packageOf(site).resources.length);
    expect(deadAmong(site, new Map([['catalogue', addresses]]))).toEqual([]);
  });
});

/** A site with one table of one column, described as given. */
function publishing(csv: string, schema: NonNullable<Package['resources'][number]['schema']>) {
  const hash = `sha256:${createHash('sha256').update(csv).digest('hex')}`;
  const bytes = Buffer.byteLength(csv);
  const described = { name: 't', path: 't.csv', bytes, hash, schema };
  return {
    site: siteWith({ '/donnees/v1/t.csv': csv }),
    described: { resources: [described] } satisfies Package,
  };
}

describe('a table that is not as described', () => {
  const one = (type: string, constraints = {}) => ({ fields: [{ name: 'a', type, constraints }] });

  test.each([
    ['sound', 'a\r\n12\r\n', one('integer'), []],
    ['a number below zero', 'a\r\n-1.5\r\n', one('number'), []],
    ['of another header', 'b\r\n1\r\n', one('integer'), ['t.csv : l’en-tête n’est pas celui du schéma']],
    [
      'a formula',
      "a\r\n=1+1\r\n'=1+1\r\n",
      one('string'),
      ['t.csv ligne 2, a : un tableur exécuterait « =1+1 »'],
    ],
    [
      'a day that does not exist',
      'a\r\n2019-02-30\r\n',
      one('date'),
      ['t.csv ligne 2, a : « 2019-02-30 » n’est pas de type date'],
    ],
    [
      'an empty cell',
      'a,b\r\n,1\r\n',
      {
        fields: [
          { name: 'a', type: 'string', constraints: { required: true } },
          { name: 'b', type: 'integer' },
        ],
      },
      ['t.csv ligne 2, a : vide'],
    ],
    [
      'a reference to nothing',
      'id,a\r\nx,y\r\n',
      {
        fields: [
          { name: 'id', type: 'string' },
          { name: 'a', type: 'string' },
        ],
        primaryKey: ['id'],
        foreignKeys: [{ fields: ['a'], reference: { fields: ['id'] } }],
      },
      ['t.csv : « y » n’est pas dans t (a)'],
    ],
  ])('(%s) is reported, and only then', (_name, csv, schema, faults) => {
    const { site: tiny, described } = publishing(csv, schema);
    expect(findTableFaults(tiny, described)).toEqual(faults);
  });

  test('a file that is not the one described is reported', () => {
    const { site: tiny, described } = publishing('a\r\n1\r\n', one('integer'));
    const [resource] = described.resources;
    if (resource === undefined) throw new Error('no resource');
    expect(findTableFaults(tiny, { resources: [{ ...resource, bytes: 1, hash: 'sha256:0' }] })).toEqual([
      't.csv : 6 octets, 1 annoncés',
      't.csv : l’empreinte n’est pas celle du fichier',
    ]);
  });
});
