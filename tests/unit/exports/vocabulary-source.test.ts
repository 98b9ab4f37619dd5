/** The page of another site that gives a meaning is published with its address and its day. */
import { expect, test } from 'vitest';
import { written } from '#exports/fields.ts';
import { vocabularyShape } from '#kinds/vocabulary/record.ts';
import { world } from './world.ts';

test('with its name, its address and the day on which it was read', () => {
  const [word] = world().vocabulary;
  if (word === undefined) throw new Error('no word');
  const source = { name: 'Un site', url: 'https://exemple.fr/mot', seen: '2020-07-01' };
  expect(written(vocabularyShape, { ...word, data: { ...word.data, source } })).toMatchObject({
    source: 'Un site',
    source_url: 'https://exemple.fr/mot',
    source_lue_le: '2020-07-01',
  });
  expect(written(vocabularyShape, word)).toMatchObject({ source: null });
});
