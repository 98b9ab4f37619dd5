/** What was answered, in the feeds of what is answered and of the site. */
import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { correctionsFeed } from '#exports/feeds/changes.ts';
import { dossierFeed, siteFeed, themeFeed } from '#exports/feeds/documents.ts';
import { commitmentFeed } from '#exports/feeds/sayings.ts';
import { pagesOf } from '#exports/pages-of.ts';
import { buildGraph } from '#graph/build.ts';
import { village } from '../graph/rules/village.ts';
import type { WrittenWorld } from '../graph/written-world.ts';

const FILE = 'replies/mairie.yaml';
const REPLY = 'https://au-fil-des-engagements.example/reponses/mairie/';
const graphOf = (world: WrittenWorld) => buildGraph(world.read().content);
const entriesOf = (feed: string) => parseAtomFeed(feed).entries ?? [];
const idsOf = (feed: string) => entriesOf(feed).map(({ id }) => id);
const only = <N>([node]: readonly N[]): N => {
  if (node === undefined) throw new Error('none');
  return node;
};

test('a reply stands in the feed of the site and of what it answers, whole, at its day, and nowhere else', () => {
  const graph = graphOf(village);
  const reply = only(graph.replies);
  const feeds = [siteFeed(graph), ...graph.commitments.map((one) => commitmentFeed(one, graph))];
  expect(feeds.map((feed) => idsOf(feed).filter((id) => id === REPLY).length)).toEqual([
    1,
    ...graph.commitments.map(({ id }) => (id === 'ouvrir-la-halle' ? 1 : 0)),
  ]);
  const entry = entriesOf(siteFeed(graph)).find(({ id }) => id === REPLY);
  expect(entry?.published).toBe(`${reply.published}T12:00:00.000Z`);
  expect(entry?.updated).toBe(`${reply.published}T12:00:00.000Z`);
  expect(entry?.authors?.map(({ name }) => name)).toEqual([reply.by.title]);
  for (const paragraph of reply.paragraphs)
    expect(JSON.stringify(entry?.content)).toContain(`<p>${paragraph}</p>`);
  expect(graph.themes.flatMap((theme) => idsOf(themeFeed(theme, graph)))).not.toContain(REPLY);
  // It changes nothing of what was published.
  expect(idsOf(correctionsFeed(graph))).not.toContain(REPLY);
});

test('feeds keep the newest first, and the page that is answered has changed', () => {
  const graph = graphOf(village);
  const days = entriesOf(siteFeed(graph)).map(({ updated }) => updated);
  expect(days).toHaveLength(graph.communiques.length + 1);
  expect(days).toEqual(days.toSorted().reverse());
  const day = only(graph.replies).published;
  const pages = new Map(pagesOf(graph).map(({ url, lastmod }) => [url, lastmod ?? '']));
  expect(pages.get('/engagements/ouvrir-la-halle/')).toBe(
    [day, ...graph.communiques.map(({ date }) => date)].sort().at(-1),
  );
  expect(pages.get('/reponses/mairie/')).toBe(day);
});

test('a later reply dates the page of the person whom it is about', () => {
  const later = village
    .edit(FILE, 'commitment: ouvrir-la-halle', 'person: claire-aubin')
    .edit(FILE, 'published: 2019-06-03', 'published: 2020-10-30');
  const pages = new Map(pagesOf(graphOf(later)).map(({ url, lastmod }) => [url, lastmod]));
  expect(pages.get('/personnes/claire-aubin/')).toBe('2020-10-30');
});

test('a withdrawn reply leaves every feed', () => {
  const graph = graphOf(village.append(FILE, 'withdrawn:\n  day: 2020-08-01\n  why: "Par erreur."\n'));
  expect(idsOf(siteFeed(graph))).not.toContain(REPLY);
});

test('the feed of a dossier holds what its documents and its threads were answered', () => {
  const graph = graphOf(village);
  const dossier = {
    ...only(village.read().content.entries.dossiers),
    ...{ title: 'Halle', url: '/dossiers/halle/', communiques: graph.communiques },
  };
  const feedOf = (commitments: typeof graph.commitments) =>
    idsOf(dossierFeed({ ...dossier, commitments } as never, graph));
  expect(feedOf(graph.commitments)).toContain(REPLY);
  expect(feedOf([])).not.toContain(REPLY);
});
