/** Where cards are, and where their former addresses lead. */
import { expect, test } from 'vitest';
import { cardsByDocument, cardUrl, ownCards } from '#exports/card-address.ts';
import { movedFolders } from '#exports/redirects.ts';
import { buildGraph } from '#graph/build.ts';
import { publicOf } from '#graph/held.ts';
import type { History } from '#graph/time/history.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import { HALLE, village } from '../graph/rules/village.ts';
import { world } from './world.ts';

const graph = world();
const [figure] = graph.figures;
if (figure === undefined) throw new Error('no figure');
const document = figure.passage.communique;

const history = (published: string | undefined): History => ({
  published,
  changed: published,
  changes: [],
  version: undefined,
});
/** The world, where that figure was published on this day. */
const publishedOn = (day: string | undefined, more: Partial<FigureNode> = {}) => ({
  ...graph,
  figures: graph.figures.map((one) => (one === figure ? { ...one, history: history(day), ...more } : one)),
});

test.each([
  ['never', undefined, false],
  ['when each had a page', '2026-11-30', true],
  ['since', '2026-12-01', false],
])('of a figure published %s', (_, day, isOwn) => {
  const site = publishedOn(day);
  const node = site.figures.find(({ id }) => id === figure.id) ?? figure;
  expect(ownCards(site)).toEqual(isOwn ? [node] : []);
  expect([...cardsByDocument(site).values()].flat().includes(node)).toBe(!isOwn);
  expect(cardUrl(node)).toBe(
    isOwn ? `/cartes/chiffres/${figure.id}/` : `/cartes/communiques/${document.id}/#${figure.id}`,
  );
});

test('a figure that had a page for its card, once renamed, has its former one lead there', () => {
  const formerly = ['/chiffres/ancien/'];
  expect(movedFolders(publishedOn('2026-11-29', { formerly }))).toEqual([
    { from: '/chiffres/ancien/', to: figure.url },
    { from: '/cartes/chiffres/ancien/', to: `/cartes/chiffres/${figure.id}/` },
  ]);
  expect(movedFolders(publishedOn('2026-12-01', { formerly }))).toEqual([
    { from: '/chiffres/ancien/', to: figure.url },
  ]);
});

test('a document that is renamed takes its cards with it', () => {
  const moved = { ...document, formerly: ['/communiques/2020-07-10-ancien/'] };
  const site = {
    ...graph,
    communiques: graph.communiques.map((one) => (one === document ? moved : one)),
    figures: graph.figures.map((one) =>
      one.passage.communique === document ? { ...one, passage: { ...one.passage, communique: moved } } : one,
    ),
  };
  expect(movedFolders(site)).toEqual([
    { from: '/communiques/2020-07-10-ancien/', to: document.url },
    { from: '/cartes/communiques/2020-07-10-ancien/', to: `/cartes/communiques/${document.id}/` },
  ]);
});

const WITHDRAWN = 'withdrawn:\n  day: 2020-08-01\n  why: "Par erreur."\n';

test('a figure that is withdrawn keeps its card on the one page of its document, after the others', () => {
  const site = buildGraph(publicOf(village.append('figures/aide.yaml', WITHDRAWN).read().content));
  const pages = [...cardsByDocument(site)].filter(([{ id }]) => id === HALLE);
  expect(pages.map(([, figures]) => figures.map(({ id }) => id))).toEqual([
    ['etals', 'etals-doubles', 'aide'],
  ]);
  // The document is the one that the site shows, not that of before.
  expect(site.communiques).toContain(pages[0]?.[0]);
});
