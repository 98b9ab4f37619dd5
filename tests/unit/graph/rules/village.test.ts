import { KINDS } from '#kinds/index.ts';
import { expect, test } from 'vitest';
import { village } from './village.ts';

test('nothing is said of the village as it is', () => {
  expect(village.lines()).toEqual([]);
});

test('it holds an entry of each kind, so that each rule has something to judge', () => {
  const { entries } = village.read().content;
  for (const kind of KINDS) expect([kind, entries[kind].length > 0]).toEqual([kind, true]);
});
