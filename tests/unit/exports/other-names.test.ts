/** Somebody whom documents call by two names is one person, and every form that is published says both. */
import { expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import { PUBLISHED } from '#kinds/published.ts';
import { DATASETS } from '#exports/records.ts';
import { HALLE, village } from '../graph/rules/village.ts';

const world = village
  .edit(`communiques/${HALLE}.mdx`, 'Claire Aubin, présidente', 'Claire AUBIN-MARIN, présidente')
  .edit(`sources/${HALLE}.txt`, 'Claire Aubin, présidente', 'Claire AUBIN-MARIN, présidente')
  .edit('people/claire-aubin.yaml', 'Claire Aubin, présidente', 'Claire AUBIN-MARIN, présidente')
  .edit('people/claire-aubin.yaml', 'offices:', 'aliases:\n  - "Claire Aubin-Marin"\noffices:');

test('her two offices are one woman’s, in capitals or not', () => {
  expect([...world.said('people'), ...world.said('strangers'), ...world.said('wholeOffices')]).toEqual([]);
  const unsaid = world.edit('people/claire-aubin.yaml', 'aliases:\n  - "Claire Aubin-Marin"\n', '');
  expect(unsaid.said('people')).toEqual([
    expect.stringContaining('offices.1.quote — cette citation ne nomme pas Claire Aubin'),
  ]);
});

test('her record, her entry for search engines and her search record say both names', () => {
  const graph = buildGraph(world.read().content);
  const [person] = graph.people;
  const record = DATASETS.find(({ name }) => name === 'personnes')?.records(graph)[0];
  expect(record?.['autres_noms']).toEqual(['Claire Aubin-Marin']);
  expect(person && PUBLISHED.people.thing(person, graph.site)).toMatchObject({
    alternateName: ['Claire Aubin-Marin'],
  });
});

test('a summary may call her by either', () => {
  const told = (name: string) =>
    world
      .edit(
        `communiques/${HALLE}.mdx`,
        'summary: "La halle est ouverte ;',
        `summary: "${name} ouvre la halle ;`,
      )
      .said('anachronisms');
  expect(told('Claire Aubin-Marin')).toEqual([]);
  expect(told('Claire Aubin')).toEqual([]);
  expect(told('Paul Martin')).toEqual([expect.stringContaining('ne nomme pas Paul Martin')]);
});
