/** A document that is withdrawn leaves every feed, and keeps its place in what each has told. */
import { expect, test } from 'vitest';
import { currentFeed } from '#exports/feeds/archives.ts';
import { allFeeds } from '#exports/feeds/all.ts';
import type { Graph } from '#graph/graph.ts';
import { buildGraph } from '#graph/build.ts';
import { publicOf } from '#graph/held.ts';
import { ASSISES, HALLE, village } from '../graph/rules/village.ts';

const before = buildGraph(publicOf(village.read().content));
const gone = buildGraph(
  publicOf(
    village
      .edit(
        `communiques/${HALLE}.mdx`,
        'summary:',
        'withdrawn: { day: 2020-10-01, why: "Publié par erreur." }\nsummary:',
      )
      .read().content,
  ),
);

/** The documents that each feed has told, by its address, in order. */
const toldBy = (graph: Graph) =>
  new Map(
    allFeeds(graph).map(({ about, items }) => [
      about.self,
      items
        .map(({ key }) => key)
        .filter((key) => key === HALLE || key === ASSISES)
        .sort(),
    ]),
  );

test('it keeps its place in the feeds of what it spoke of', () => {
  const [were, are] = [toldBy(before), toldBy(gone)];
  const holding = [...were].filter(([, keys]) => keys.includes(HALLE)).map(([feed]) => feed);
  expect(holding.length).toBeGreaterThan(2);
  for (const feed of holding) expect([feed, are.get(feed)]).toEqual([feed, were.get(feed)]);
});

test('no feed shows it any more, that of a page withdrawn with it neither', () => {
  for (const source of allFeeds(gone)) {
    const entries = currentFeed(source).split('<entry>').slice(1);
    expect(entries.filter((entry) => entry.includes(`/communiques/${HALLE}/</id>`))).toEqual([]);
    expect(entries.filter((entry) => entry.includes(`flux.xml#${HALLE}</id>`))).toEqual([]);
  }
  expect(allFeeds(before).map(currentFeed).join('')).toContain(`/communiques/${HALLE}/</id>`);
});
