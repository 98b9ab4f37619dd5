/** No schema lets a field through that it does not know, at any depth: a misspelt field would be lost without a word. */
import { KINDS, schemaOf } from '#kinds/index.ts';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { lifeSchema } from '#schemas/life.ts';
import { searchContractSchema } from '#schemas/search-contract.ts';
import { siteSchema } from '#schemas/site.ts';

/** Every schema of an object under `schema`, itself included, by its path: the fields, « [] » for an element, « | » and a rank for an alternative. */
function objectsIn(schema: unknown, path: string): [path: string, schema: z.ZodObject][] {
  if (schema instanceof z.ZodObject)
    return [
      [path, schema],
      ...Object.entries(schema.shape).flatMap(([key, child]) => objectsIn(child, `${path}.${key}`)),
    ];
  if (schema instanceof z.ZodArray) return objectsIn(schema.element, `${path}[]`);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option, rank) => objectsIn(option, `${path}|${rank}`));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return objectsIn(schema.unwrap(), path);
  return schema instanceof z.ZodPipe ? objectsIn(schema.in, path) : [];
}

const kinds = Object.fromEntries(KINDS.map((kind) => [kind, schemaOf(kind)]));
const ALL = Object.entries({
  ...kinds,
  site: siteSchema,
  searchContract: searchContractSchema,
  life: lifeSchema,
}).flatMap(([name, schema]) => objectsIn(schema, name));

test('the walk goes to the end of each schema', () => {
  const paths = ALL.map(([path]) => path);
  for (const deep of [
    'communiques.contact.accounts[]',
    'events.attendance[]|1',
    'commitments.themes[]|0',
    'commitments.due',
    'vocabulary.equivalents[]|1',
    'missing.series',
    'site.security',
    'searchContract.queries[]',
    'life.changes[].edits[]',
    'life.withdrawn',
  ])
    expect(paths).toContain(deep);
});

test.each(ALL)('%s', (_, schema) => {
  const issues = schema.safeParse({ intrus: 1 }).error?.issues ?? [];
  expect(issues.filter(({ code }) => code === 'unrecognized_keys')).toMatchObject([{ keys: ['intrus'] }]);
});
