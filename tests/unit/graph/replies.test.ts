/** A reply once it is published: its words are kept, and it follows what it answers. */
import { expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import { withPages } from '#views/withdrawn.ts';
import { published } from './ledger-world.ts';
import { village } from './rules/village.ts';
import type { WrittenWorld } from './written-world.ts';

const FILE = 'replies/mairie.yaml';
const brumeval = published(village, '2020-07-01');
const graphOf = (world: WrittenWorld) => buildGraph(world.read().content);
const WITHDRAWN = 'withdrawn:\n  day: 2020-08-01\n  why: "Par erreur."\n';

test('it is linked both ways, and its paragraphs are told apart', () => {
  const { replies, commitments } = graphOf(village);
  const [reply] = replies;
  expect(reply?.paragraphs).toEqual(['La halle sera belle.', 'Venez-y.']);
  expect(reply?.by.id).toBe('mairie');
  expect(reply?.about.map(({ id }) => id)).toEqual(['ouvrir-la-halle']);
  expect(commitments.find(({ id }) => id === 'ouvrir-la-halle')?.replies).toEqual([reply]);
  expect(commitments.find(({ id }) => id === 'reunir-le-comite')?.replies).toBeUndefined();
});

test('the ledger keeps its words, its days and its address', () => {
  for (const changed of [
    brumeval.edit(FILE, 'belle', 'grande'),
    brumeval.edit(FILE, '2019-06-03', '2019-06-04'),
  ])
    expect(changed.said('ledger')).toHaveLength(1);
  // The address of the list goes with that of the only reply.
  expect(brumeval.remove(FILE).said('ledger')).toHaveLength(2);
  expect(brumeval.append(FILE, WITHDRAWN).lines()).toEqual([]);
  expect(brumeval.lines()).toEqual([]);
});

test('withdrawn, it keeps its page, and leaves what it answered', () => {
  const graph = graphOf(brumeval.append(FILE, WITHDRAWN));
  expect(graph.replies).toEqual([]);
  expect(withPages(graph, 'replies').map(({ id }) => id)).toEqual(['mairie']);
  expect(graph.commitments.flatMap(({ replies = [] }) => replies)).toEqual([]);
});

test('what it answers, withdrawn, takes it along: it stays on that page', () => {
  const graph = graphOf(brumeval.append('commitments/ouvrir-la-halle.yaml', WITHDRAWN));
  expect(graph.replies).toEqual([]);
  const [gone] = withPages(graph, 'commitments').filter(({ withdrawn }) => withdrawn !== undefined);
  expect(gone?.replies?.map(({ id, withdrawn }) => [id, withdrawn?.with?.title])).toEqual([
    ['mairie', 'Ouvrir une halle en 2020'],
  ]);
});
