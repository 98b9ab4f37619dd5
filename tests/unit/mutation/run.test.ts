/** What vitest is told of a run: one file at a time where the last that was begun is the one at fault. */
import { expect, test } from 'vitest';
import { argumentsFor } from '../../../scripts/mutation/run.ts';

const tests = ['tests/unit/kinds/', 'tests/unit/text/'];

test('a mutant that is alone is tried file after file, to the first test that fails', () => {
  const alone = { site: 3, clean: 1 };
  expect(argumentsFor(tests, alone)).toEqual(['run', '--bail', '1', '--maxWorkers', '1', ...tests]);
});

test('those that are tried test by test are asked of every test, by as many workers as there are', () => {
  expect(argumentsFor(tests)).toEqual(['run', ...tests]);
});
