/** What is withdrawn keeps its page, counts nowhere, and takes with it what it alone proves. */
import { describe, expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import { publicOf } from '#graph/held.ts';
import { withPages, withdrawnNodes } from '#views/withdrawn.ts';
import type { WrittenWorld } from '../written-world.ts';
import { published } from '../ledger-world.ts';
import { ASSISES, HALLE, village } from './village.ts';

const WITHDRAWN = 'withdrawn: { day: 2020-10-01, why: "Publié par erreur." }\n';
const withdraw = (world: WrittenWorld, path: string): WrittenWorld =>
  path.endsWith('.mdx')
    ? world.edit(path, 'summary:', `${WITHDRAWN}summary:`)
    : world.append(path, WITHDRAWN);
const graphOf = (world: WrittenWorld) => buildGraph(publicOf(world.read().content));
const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).sort();

describe('a document', () => {
  const world = withdraw(village, `communiques/${HALLE}.mdx`);
  const graph = graphOf(world);

  test('is withdrawn by two words, published or not', () => {
    expect(world.lines()).toEqual([]);
    expect(withdraw(published(village, '2020-07-01'), `communiques/${HALLE}.mdx`).lines()).toEqual([]);
  });

  test('leaves lists and counts, with the records that only it proves', () => {
    expect(idsOf(graph.communiques)).toEqual([ASSISES]);
    expect(idsOf(graph.figures)).toEqual(['thematiques']);
    expect(idsOf(graph.commitments)).toEqual(['ouvrir-la-halle', 'reunir-le-comite']);
    expect(idsOf(graph.themes)).toEqual(['logements', 'marches']);
  });

  test('leaves the threads in which it spoke, which say so', () => {
    const thread = graph.commitments.find(({ id }) => id === 'ouvrir-la-halle');
    expect(thread?.mentions.map(({ passage }) => passage.communique.id)).toEqual([ASSISES]);
    expect(thread?.leftOut?.map(({ key, url }) => [key, url])).toEqual([
      [`communiques/${HALLE}`, `/communiques/${HALLE}/`],
    ]);
    expect(graph.commitments.find(({ id }) => id === 'reunir-le-comite')?.leftOut).toBeUndefined();
  });

  test('keeps its page, and so does what fell with it, saying with what', () => {
    expect(idsOf(withPages(graph, 'communiques'))).toEqual([ASSISES, HALLE]);
    expect(idsOf(withPages(graph, 'figures'))).toEqual(['aide', 'etals', 'etals-doubles', 'thematiques']);
    const figure = withPages(graph, 'figures').find(({ id }) => id === 'etals-doubles');
    expect(figure?.withdrawn).toEqual({
      day: '2020-10-01',
      why: 'Publié par erreur.',
      with: { key: `communiques/${HALLE}`, title: 'La halle est ouverte', url: `/communiques/${HALLE}/` },
    });
    const own = withdrawnNodes(graph).filter(({ withdrawn }) => withdrawn?.with === undefined);
    expect(idsOf(own)).toEqual([HALLE]);
    expect(own[0]?.withdrawn).toEqual({ day: '2020-10-01', why: 'Publié par erreur.' });
  });

  test('once withdrawn stays so, unless it is said', () => {
    const gone = published(
      withdraw(published(village, '2020-07-01'), 'figures/etals-doubles.yaml'),
      '2020-10-02',
    );
    expect(gone.said('ledger')).toEqual([]);
    expect(gone.edit('figures/etals-doubles.yaml', WITHDRAWN, '').said('ledger')).toHaveLength(2);
    expect(gone.edit('figures/etals-doubles.yaml', 'par erreur', 'trop tôt').said('ledger')).toHaveLength(1);
  });
});

test('a content of which nothing is withdrawn has one graph', () => {
  const graph = graphOf(village);
  expect(graph.before).toBeUndefined();
  expect(withdrawnNodes(graph)).toEqual([]);
  expect(withPages(graph, 'figures')).toEqual(graph.figures);
});

test('a record takes no other that stands without it', () => {
  const graph = graphOf(withdraw(village, 'figures/etals.yaml'));
  expect(idsOf(graph.figures)).toEqual(['aide', 'etals-doubles', 'thematiques']);
  expect(graph.figures.find(({ id }) => id === 'etals-doubles')?.leftOut?.map(({ key }) => key)).toEqual([
    'figures/etals',
  ]);
});

test('a body never takes a document with it', () => {
  const remedy = 'retirez d’abord ce communiqué, ou gardez cette fiche';
  expect(withdraw(village, 'organisations/mairie.yaml').said('withdrawn')).toEqual([
    `content/communiques/${ASSISES}.mdx:2:1 withdrawn — tous les communiqués sont retirés : le site serait vide → gardez-en un`,
    ...[ASSISES, HALLE].map(
      (id) =>
        `content/organisations/mairie.yaml:6:12 withdrawn — retirer cette fiche retirerait aussi content/communiques/${id}.mdx, qui la nomme → ${remedy}`,
    ),
  ]);
});

test('one document stays at least', () => {
  const none = withdraw(withdraw(village, `communiques/${HALLE}.mdx`), `communiques/${ASSISES}.mdx`);
  expect(none.said('withdrawn')).toEqual([
    `content/communiques/${ASSISES}.mdx:9:12 withdrawn — tous les communiqués sont retirés : le site serait vide → gardez-en un`,
  ]);
});
