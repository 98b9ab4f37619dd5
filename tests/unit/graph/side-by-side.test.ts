/** Which documents are put side by side, and what is shown of them. */
import { describe, expect, test } from 'vitest';
import { followedBy, pairsOf, pairsWith } from '#views/pairs.ts';
import { sideBySide } from '#views/side-by-side.ts';
import { contentWords, wordsAmong } from '#text/word/likeness.ts';
import { foundingWorld, inventedWorld } from './worlds.ts';

const words = (text: string, other: string) =>
  wordsAmong(text, new Set(contentWords(other))).map(({ start, end }) => text.slice(start, end));

test('words of both sides are found whatever their endings, small words left aside', () => {
  expect(
    words(
      'invité à s’engager contractuellement, avec les départements',
      'la contractualisation entre l’État et les Conseils départementaux',
    ),
  ).toEqual(['contractuellement', 'départements']);
  expect(words('quinze thématiques', 'trois enjeux')).toEqual([]);
});

describe('of the founding corpus', () => {
  const { graph } = foundingWorld();
  const [pair] = pairsOf(graph);
  if (pair === undefined) throw new Error('no pair');
  const shown = sideBySide(pair);

  test('the two documents make one pair, the older first in its address', () => {
    expect(pairsOf(graph)).toHaveLength(1);
    expect(pair.older.date < pair.newer.date).toBe(true);
    expect(pair.url).toBe(`/comparer/${pair.older.id}/${pair.newer.id}/`);
    for (const communique of graph.communiques) expect(pairsWith(graph, communique)).toEqual([pair]);
  });

  test('a thread of both has the words of each, in its document', () => {
    const common = pair.newer.commitments.filter((one) => pair.older.commitments.includes(one));
    expect(common.length).toBeGreaterThan(0);
    const rows = shown.threads.filter(({ continuedBy }) => continuedBy === undefined);
    expect(rows.map(({ url }) => url)).toEqual(common.map(({ url }) => url));
    for (const { older, newer } of [...shown.threads, ...shown.themes]) {
      expect(older.length * newer.length).toBeGreaterThan(0);
      expect(new Set(older.map(({ passage }) => passage.communique))).toEqual(new Set([pair.older]));
      expect(new Set(newer.map(({ passage }) => passage.communique))).toEqual(new Set([pair.newer]));
    }
  });

  test('a thread that continues another stands beside it', () => {
    expect(
      shown.threads.flatMap(({ url, continuedBy }) => (continuedBy ? [[url, continuedBy.id]] : [])),
    ).toEqual(
      pair.newer.commitments.flatMap((one) =>
        one.extends
          .filter(({ node }) => pair.older.commitments.includes(node))
          .map(({ node }) => [node.url, one.id]),
      ),
    );
  });

  test('a commitment is in one place: with its like, or alone', () => {
    const together = new Set(shown.threads.map(({ url }) => url));
    const continuing = new Set(shown.threads.flatMap(({ continuedBy }) => continuedBy?.url ?? []));
    for (const side of ['older', 'newer'] as const) {
      const all = pair[side].commitments.map(({ url }) => url);
      const alone = shown.only[side].threads.map(({ url }) => url);
      expect(alone.length).toBe(shown.only[side].count);
      expect([...alone].sort()).toEqual(
        all.filter((url) => !together.has(url) && !continuing.has(url)).sort(),
      );
    }
  });

  test('a link of the editors that holds in one document ties nothing in the other', () => {
    for (const { url, newer } of shown.themes) {
      const theme = graph.themes.find((one) => one.url === url);
      const told = theme?.chronicle.map(({ passage }) => passage.url) ?? [];
      expect(newer.every(({ passage }) => told.includes(passage.url))).toBe(true);
    }
  });
});

describe('of a corpus', () => {
  const { graph } = inventedWorld({ communiques: 12, commitments: 4 });

  test('each pair follows in time, within a dossier where there are several, and has its address once', () => {
    const pairs = graph.communiques.flatMap((one) => followedBy(graph, one));
    expect(pairs.length).toBeGreaterThan(3);
    expect(pairsOf(graph).length).toBeLessThan(pairs.length);
    expect(new Set(pairs.map(({ url }) => url)).size).toBe(pairs.length);
    const oldestFirst = graph.communiques.toReversed();
    for (const { older, newer } of pairs)
      expect(oldestFirst.indexOf(newer) - oldestFirst.indexOf(older)).toBe(1);
  });

  test('documents that share nothing make no pair', () => {
    const communiques = graph.communiques.map((one) => ({ ...one, themes: [], commitments: [], events: [] }));
    expect(pairsOf({ ...graph, communiques })).toEqual([]);
  });

  /** Every document speaks of one theme, and of nothing else. */
  const ofOneTheme = (history?: { published: string }) => {
    const themes = graph.themes.slice(0, 1);
    const communiques = graph.communiques.map((one) => ({
      ...one,
      ...(history && { history: { ...history, changes: [] } }),
      themes,
      commitments: [],
      events: [],
    }));
    const made: unknown = { ...graph, communiques };
    return made as typeof graph;
  };

  test('those that share a theme alone have no page, and each leads to where a script makes it', () => {
    const world = ofOneTheme();
    expect(pairsOf(world)).toEqual([]);
    const [newer, older] = world.communiques;
    if (newer === undefined || older === undefined) throw new Error('no document');
    expect(followedBy(world, newer).map(({ url }) => url)).toEqual([
      `/comparer/?a=${older.id}&b=${newer.id}`,
    ]);
  });

  test('those that were published when a theme was enough keep their page', () => {
    expect(pairsOf(ofOneTheme({ published: '2026-11-30' }))).toHaveLength(graph.communiques.length - 1);
    expect(pairsOf(ofOneTheme({ published: '2026-12-01' }))).toEqual([]);
  });
});
