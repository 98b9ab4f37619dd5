/** No rule is written and not asked, and none without its test. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '#graph/rules/index.ts';
import { ROOT } from '../../architecture/source-files.ts';

/** Of the folder, but no rules. */
const OTHERS = ['index', 'rule'];
const folder = 'src/graph/rules';
const files = readdirSync(join(ROOT, folder))
  .map((name) => basename(name, '.ts'))
  .filter((name) => !OTHERS.includes(name));
/** `figure-periods` holds `figurePeriods`. */
const ruleOf = (file: string) => file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test('each rule stands in the table', () => {
  expect(files.map(ruleOf).sort()).toEqual(Object.keys(RULES).sort());
});

test('each rule has a test file of its own name', () => {
  const tests = new Set(readdirSync(join(ROOT, 'tests/unit/graph/rules')));
  expect(files.filter((file) => !tests.has(`${file}.test.ts`))).toEqual([]);
});
