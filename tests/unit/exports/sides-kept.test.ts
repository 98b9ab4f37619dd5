/** Which communiqués keep a file for their side of a comparison, and under which names. */
import { expect, test } from 'vitest';
import { ownSides } from '#exports/sides.ts';
import { world } from './world.ts';

const graph = world();
const [communique] = graph.communiques;
if (communique === undefined) throw new Error('no communiqué');

const publishedOn = (published: string | undefined, formerly?: string[]) => ({
  ...graph,
  communiques: [
    {
      ...communique,
      history: { published, changed: published, changes: [], version: undefined },
      ...(formerly && { formerly }),
    },
  ],
});
const namesOf = (site: Parameters<typeof ownSides>[0]) => ownSides(site).flatMap(({ names }) => names);

test.each([
  ['never', undefined, []],
  ['while each had a file', '2026-11-30', [communique.id]],
  ['since they are by months', '2026-12-01', []],
])('one that was published %s', (_, day, names) => {
  expect(namesOf(publishedOn(day))).toEqual(names);
});

test('one that was renamed is still found under its former name', () => {
  expect(namesOf(publishedOn('2026-11-29', ['/communiques/2020-01-01-ancien/']))).toEqual([
    communique.id,
    '2020-01-01-ancien',
  ]);
});
