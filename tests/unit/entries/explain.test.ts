import { expect, test } from 'vitest';
import * as z from 'zod';
import { explainIssues } from '#entries/explain/explain.ts';
import { findingLine } from './findings.ts';

test('alternatives of which none says what is wrong are told by what the field is', () => {
  const schema = z.object({ a: z.union([z.string(), z.int()]).meta({ description: 'un jour' }) });
  const issue = { code: 'invalid_union', errors: [], path: ['a'], message: '', input: true } as const;
  const places = new Map([['a', { line: 3, column: 4 }]]);
  expect(
    explainIssues(schema, { a: true }, [{ ...issue, errors: [], path: ['a'] }], places).map(findingLine),
  ).toEqual(['3:4 a — valeur inattendue → un jour']);
});
