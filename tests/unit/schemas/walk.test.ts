import { KINDS, schemaOf } from '#kinds/index.ts';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { alternativesOf, childOf, fieldsOf, keysOf } from '#schemas/walk.ts';

/** An optional field may be described under its wrapping. */
const description = (field: z.ZodType | undefined): string | undefined =>
  field?.meta()?.description ??
  (field instanceof z.ZodOptional ? description(field.unwrap() as z.ZodType) : undefined);

it('every field of every kind is described', () => {
  for (const kind of KINDS) {
    expect(schemaOf(kind).meta()?.description).toMatch(/\.$/);
    for (const key of keysOf(schemaOf(kind)))
      expect([kind, key, description(childOf(schemaOf(kind), [key], {}))]).toEqual([
        kind,
        key,
        expect.stringMatching(/./),
      ]);
  }
});

it('unknown fields are refused at every depth', () => {
  for (const kind of KINDS) {
    const issues = schemaOf(kind).safeParse({ intrus: 1 }).error?.issues ?? [];
    expect(issues.some((issue) => issue.code === 'unrecognized_keys')).toBe(true);
  }
});

it('a link is read as the alternative that it writes', () => {
  const theme = {
    passage: { communique: 'a', quote: 'b' },
    continues: [
      { id: 'c', editorial: 'd' },
      { id: 'e', communique: 'f', quote: 'g' },
    ],
  };
  const fields = [...fieldsOf(schemaOf('themes'), theme)].map(
    ({ path, meta }) => `${path} ${meta.refersTo ?? meta.said ?? meta.own}`,
  );
  expect(fields).toEqual([
    'passage.communique communiques',
    'passage.quote passage',
    'continues.0.id themes',
    'continues.0.editorial reason',
    'continues.1.id themes',
    'continues.1.communique communiques',
    'continues.1.quote passage',
  ]);
  const link = childOf(schemaOf('themes'), ['continues', 0], theme);
  expect(link && alternativesOf(link)).toEqual([
    ['id', 'communique', 'quote'],
    ['id', 'editorial'],
  ]);
});
