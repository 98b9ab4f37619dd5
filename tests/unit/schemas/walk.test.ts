import { expect, it } from 'vitest';
import * as z from 'zod';
import { SCHEMAS } from '#schemas/index.ts';
import { EXTENSION, KINDS } from '#schemas/kinds.ts';
import { alternativesOf, childOf, fieldsOf, keysOf } from '#schemas/walk.ts';

/** An optional field may be described under its wrapping. */
const description = (field: z.ZodType | undefined): string | undefined =>
  field?.meta()?.description ??
  (field instanceof z.ZodOptional ? description(field.unwrap() as z.ZodType) : undefined);

it('every kind has its schema and its file ending, and every field is described', () => {
  expect(Object.keys(SCHEMAS)).toEqual([...KINDS]);
  expect(Object.keys(EXTENSION)).toEqual([...KINDS]);
  for (const kind of KINDS) {
    expect(SCHEMAS[kind].meta()?.description).toMatch(/\.$/);
    for (const key of keysOf(SCHEMAS[kind]))
      expect([kind, key, description(childOf(SCHEMAS[kind], [key], {}))]).toEqual([
        kind,
        key,
        expect.stringMatching(/./),
      ]);
  }
});

it('unknown fields are refused at every depth', () => {
  for (const kind of KINDS) {
    const issues = SCHEMAS[kind].safeParse({ intrus: 1 }).error?.issues ?? [];
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
  const fields = [...fieldsOf(SCHEMAS.themes, theme)].map(
    ({ path, meta }) => `${path} ${meta.refersTo ?? meta.said}`,
  );
  expect(fields).toEqual([
    'passage.communique communiques',
    'passage.quote passage',
    'continues.0.id themes',
    'continues.1.id themes',
    'continues.1.communique communiques',
    'continues.1.quote passage',
  ]);
  const link = childOf(SCHEMAS.themes, ['continues', 0], theme);
  expect(link && alternativesOf(link)).toEqual([
    ['id', 'communique', 'quote'],
    ['id', 'editorial'],
  ]);
});
