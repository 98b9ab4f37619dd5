/** Territories: named by documents, part of one another, and what concerns them. */
import { expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import { PUBLISHED } from '#kinds/published.ts';
import { threadFilters } from '#views/thread-lists.ts';
import { ASSISES, village } from './rules/village.ts';

const CANTON = `name: "Canton de Brumeval"\nlevel: départemental\npassages:\n  - communique: ${ASSISES}\n    quote: "Claire Aubin, maire de Brumeval"\n`;
const world = village
  .write('territories/canton.yaml', CANTON)
  .append(
    'territories/brumeval.yaml',
    'within:\n  - id: canton\n    editorial: "La commune est dans son canton."\n',
  )
  .append(
    'commitments/planter-une-haie.yaml',
    'territories:\n  - id: brumeval\n    editorial: "La haie est au village."\n',
  );

test('a commitment, a larger territory and a document lead to each other', () => {
  expect(world.lines()).toEqual([]);
  const graph = buildGraph(world.read().content);
  const [brumeval, canton] = graph.territories;
  expect(graph.territories.map(({ title, level }) => [title, level])).toEqual([
    ['Brumeval', 'communal'],
    ['Canton de Brumeval', 'départemental'],
  ]);
  expect(brumeval?.within.map(({ node }) => node)).toEqual([canton]);
  expect(canton?.holds.map(({ node }) => node)).toEqual([brumeval]);
  expect(brumeval?.commitments.map(({ node }) => node.id)).toEqual(['planter-une-haie']);
  expect(brumeval?.communiques.map(({ id }) => id)).toEqual([ASSISES]);
  const filter = threadFilters(graph).find(({ title }) => title === 'Territoire');
  expect(filter?.lists.map(({ url }) => url)).toEqual(['/engagements/territoire/brumeval/']);
  expect(
    PUBLISHED.commitments.search(graph.commitments.find(({ id }) => id === 'planter-une-haie') as never)
      .facets.territoire,
  ).toEqual([{ value: 'brumeval', label: 'Brumeval' }]);
});

test('what no document names is refused, and so is a level that does not agree', () => {
  expect(world.edit('territories/canton.yaml', 'Claire Aubin, maire', 'Claire Aubin, reine').lines()).toEqual(
    [expect.stringContaining('content/territories/canton.yaml:5:12 passages.0.quote')],
  );
  expect(world.edit('territories/canton.yaml', 'départemental', 'départementale').lines()[0]).toBe(
    'content/territories/canton.yaml:2:8 level — « départementale » ne s’accorde pas avec « engagement » → écrivez départemental',
  );
});
