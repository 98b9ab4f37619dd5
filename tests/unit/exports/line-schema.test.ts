// Keys of the open data: cspell:ignore evenements serie periode
/** Each line of the file of all records is what its kind says, and a reader knows before it reads which type a field has. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { lineSchema } from '#exports/line-schema.ts';
import { DATASETS, recordLines } from '#exports/records.ts';
import { shapesIn } from '#exports/fields.ts';
import { world } from './world.ts';

const record = z.record(z.string(), z.json());
const schema = z
  .looseObject({ $defs: z.record(z.string(), z.looseObject({ properties: record })) })
  .parse(JSON.parse(lineSchema()));
const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
const isLine = ajv.compile(schema);
const lines = recordLines(world())
  .trimEnd()
  .split('\n')
  .map((line) => record.parse(JSON.parse(line)));

test('every line keeps the schema of its kind', () => {
  expect(lines.length).toBeGreaterThan(10);
  expect(new Set(lines.map(({ jeu }) => jeu)).size).toBeGreaterThan(8);
  for (const line of lines)
    expect([line['id'], isLine(line), isLine.errors ?? []]).toEqual([line['id'], true, []]);
});

test('a line of a kind that says it is of another, or whose field is of another type, is refused', () => {
  const event = lines.find(({ jeu }) => jeu === 'evenements');
  const person = lines.find(({ jeu }) => jeu === 'personnes');
  expect([event, person].map((line) => isLine(line))).toEqual([true, true]);
  expect(isLine({ ...event, jeu: 'personnes' })).toBe(false);
  expect(isLine({ ...event, date: '2019-05-14' })).toBe(false);
  expect(isLine({ ...person, nom: { id: 'x' } })).toBe(false);
  expect(isLine({ ...person, jeu: 'rien' })).toBe(false);
});

test('a field that is a text in one kind and an object in another is told kind by kind', () => {
  const typesOf = (name: string) =>
    new Set(DATASETS.map((one) => JSON.stringify(schema.$defs[one.name]?.properties[name] ?? null)));
  for (const name of ['date', 'nom', 'serie', 'periode']) expect(typesOf(name).size).toBeGreaterThan(2);
});

test('no object is described under the name of another', () => {
  const names = [
    ...DATASETS.map(({ name }) => name),
    ...shapesIn(DATASETS.flatMap(({ fields }) => fields)).map(({ name }) => name.replace(/ /g, '-')),
  ];
  expect(names.filter((name, rank) => names.indexOf(name) !== rank)).toEqual([]);
});
