import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { datasetPartsJson, partJson } from '#exports/records.ts';
import { tableCsv, tablePartsCsv } from '#exports/csv.ts';
import { BY_DAY, BY_NAME, cut, LARGEST, type Row } from '#exports/data-parts.ts';
import { dataFileText, publishedOf } from '#exports/data-texts.ts';
import { jsonText } from '#exports/json.ts';
import { DATA_FILES, type DataFile } from '#exports/data-files.ts';
import { world } from './world.ts';

const passage = (communique: string) => ({ communique, citation: 'x', url: 'x' });
const lines = (rows: readonly Row[]) => rows.map(({ id }) => jsonText(id ?? '')).join('\n');
const partsOf = (rows: readonly Row[], keys = BY_DAY) =>
  cut(rows, keys, lines).map(({ name, text }) => [name, text]);

describe('rows are cut', () => {
  test('by the year of the first document that they are from', () => {
    expect(
      partsOf([
        { id: '2021-02-03-forum' },
        { id: 'a', passages: [passage('2020-12-01-b'), passage('2019-01-01-a')] },
        { id: 'b', communique: '2021-05-05-c' },
        { id: 'c', passage: passage('2019-03-03-d') },
        { id: 'd', passages: [] },
      ]),
    ).toEqual([
      ['2019', 'a\nc'],
      ['2021', '2021-02-03-forum\nb'],
      ['sans-date', 'd'],
    ]);
  });

  test('by months where a year is too large, and by nothing finer', () => {
    const large = (day: string): Row => ({ id: `${day}-${'x'.repeat(LARGEST * 0.6)}` });
    const names = partsOf([
      large('2020-01-01'),
      large('2020-01-02'),
      large('2020-02-01'),
      large('2021-01-01'),
    ]);
    expect(names.map(([name]) => name)).toEqual(['2020-01', '2020-02', '2021']);
  });

  test('by initials, then each alone', () => {
    const heavy: Row = { id: `pref${'x'.repeat(LARGEST)}` };
    expect(
      partsOf([{ id: 'caf' }, { id: 'cnaf' }, heavy, { id: 'paris' }], BY_NAME).map(([name]) => name),
    ).toEqual(['c', 'paris', jsonText(heavy['id'] ?? '')]);
  });
});

const graph = world();
const row = (year: number, rank: number): Row => ({
  id: `${year}-01-0${rank}-texte`,
  words: `« ${'mots '.repeat(LARGEST / 30)}»`,
});
const [table] = DATA_FILES.flatMap(({ table: one }) => (one ? [one] : []));
/** A file of six records, each of a sixth of the largest size and more. */
const file = (format: 'json' | 'csv', rows: readonly Row[]): DataFile => ({
  file: `textes.${format}`,
  name: 'textes',
  title: 'Textes',
  description: 'des textes',
  format,
  url: `/donnees/v1/textes.${format}`,
  written: {
    keys: BY_DAY,
    rows: () => rows,
    whole: (some) => JSON.stringify(some),
    part: (some) =>
      format === 'json'
        ? partJson('textes', some)
        : tableCsv({ columns: table?.columns.slice(0, 1) ?? [] }, some),
    index: format === 'json' ? datasetPartsJson : tablePartsCsv,
  },
});
const SIX = [2020, 2021].flatMap((year) => [1, 2, 3].map((rank) => row(year, rank)));
const textsOf = (dataFile: DataFile) =>
  publishedOf(dataFile, graph).map((one) => ({ ...one, text: dataFileText(one, graph) }));

describe('a file of open data', () => {
  test('is whole while it is small', () => {
    expect(textsOf(file('json', SIX.slice(0, 2))).map(({ file: name }) => name)).toEqual(['textes.json']);
  });

  test('that is large says where its records are, each once, and how to prove a copy', () => {
    const [address, ...parts] = textsOf(file('json', SIX));
    const index = z
      .object({
        nombre: z.number(),
        parties: z.array(z.looseObject({ partie: z.string(), nombre: z.number() })),
      })
      .strip()
      .parse(JSON.parse(address?.text ?? ''));
    expect(index.nombre).toBe(6);
    expect(index.parties).toEqual(
      parts.map(({ text, file: name }, rank) => ({
        partie: String(2020 + rank),
        url: `https://au-fil-des-engagements.example/donnees/v1/${name}`,
        nombre: 3,
        octets: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
      })),
    );
    const read = parts.flatMap(
      ({ text }) => z.object({ donnees: z.array(z.unknown()) }).parse(JSON.parse(text)).donnees,
    );
    expect(read).toEqual(SIX);
    expect(address?.text).not.toContain('donnees"');
  });

  test('that is a large table says so in columns of its own', () => {
    const [address] = textsOf(file('csv', SIX));
    expect(address?.text.split('\r\n')[0]).toBe('partie,url,nombre,octets,sha256');
  });

  test('in parts changes one of them for a new record, and what says where they are', () => {
    const [before, after] = [textsOf(file('json', SIX)), textsOf(file('json', [...SIX, row(2021, 4)]))];
    const changed = after.filter(
      ({ text, file: name }) => before.find((one) => one.file === name)?.text !== text,
    );
    expect(changed.map(({ file: name }) => name)).toEqual(['textes.json', 'textes-2021.json']);
  });
});
