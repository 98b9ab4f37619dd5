/** A thread in a theme whose link to it holds in one document: the same in the graph, the tables, the filters and the counts. */
import { describe, expect, test } from 'vitest';
import { levelCounts } from '../../../src/components/fil/levels.ts';
import { allThreads } from '#views/threads.ts';
import { pagesOfList } from '#views/thread-list-pages.ts';
import { filteredThreads, threadFilters } from '#views/thread-lists.ts';
import { themeThreads } from '#views/theme.ts';
import { sentencesOf } from '#views/shared-words.ts';
import { foundingWorld, inventedWorld } from './worlds.ts';

describe.each([
  ['the founding corpus', () => foundingWorld().graph],
  ['an invented one', () => inventedWorld({ communiques: 20, commitments: 40 }).graph],
] as const)('%s', (_, make) => {
  const graph = make();

  test('a theme shows of a thread what its chronicle does', () => {
    for (const theme of graph.themes) {
      const told = theme.chronicle.filter(({ subject }) => subject.kind === 'commitments');
      const passages = theme.threads.flatMap(({ mentions }) => mentions.map(({ passage }) => passage));
      expect(new Set(passages)).toEqual(new Set(told.map(({ passage }) => passage)));
      expect(theme.threads.map(({ commitment }) => commitment)).toEqual(
        theme.commitments.map(({ node }) => node),
      );
    }
  });

  test('its table, its list and the counts of that list agree with it', () => {
    for (const { list, threads } of filteredThreads(graph).filter((one) => one.list.facet === 'thematique')) {
      const theme = graph.themes.find(({ id }) => id === list.id);
      const lastOf = (rows: readonly { commitment: { id: string }; last: { level: string } }[]) =>
        rows.map(({ commitment, last }) => `${commitment.id} ${last.level}`).sort();
      const wanted = lastOf(theme?.threads ?? []);
      expect([list.id, lastOf(threads.rows)]).toEqual([list.id, wanted]);
      expect([list.id, lastOf(list.threads)]).toEqual([list.id, wanted]);
      const rows = theme === undefined ? [] : themeThreads(graph, theme).rows;
      if (rows.length === theme?.threads.length) expect([list.id, lastOf(rows)]).toEqual([list.id, wanted]);
      const counted = levelCounts(threads.rows);
      expect(counted.reduce((sum, { number }) => sum + number, 0)).toBe(wanted.length);
    }
  });
});

test('the founding corpus has such parts, and filters by them', () => {
  const { graph } = foundingWorld();
  const theme = graph.themes.find(({ id }) => id === 'sortants-de-l-aide-sociale-a-l-enfance');
  expect(theme?.threads.map(({ last, only }) => [last.level, only?.year])).toEqual([
    ['invité', '2019'],
    ['annoncé', undefined],
  ]);
  const list = threadFilters(graph)
    .flatMap(({ lists }) => lists)
    .find(({ facet, id }) => facet === 'thematique' && id === theme?.id);
  expect(list?.threads.map(({ last }) => last.level).sort()).toEqual(['annoncé', 'invité']);
});

test('one sentence that gives the level of several commitments is counted once', () => {
  const { graph } = foundingWorld();
  const counts = levelCounts(allThreads(graph).rows);
  expect(counts.find(({ level }) => level === 'en cours')).toEqual({
    level: 'en cours',
    number: 2,
    sentences: 1,
  });
  // Five commitments that one sentence leads to, and that are told elsewhere no more.
  const presented = graph.commitments.filter(({ last }) => last.lead?.words.includes('ses 5 engagements'));
  expect([presented.length, sentencesOf(presented.map(({ last }) => last))]).toEqual([5, 1]);
});

test('a part of a thread has no knot, no column and no silence but those of its document', () => {
  const parts = filteredThreads(foundingWorld().graph).flatMap(({ threads }) =>
    threads.rows.filter(({ only }) => only !== undefined),
  );
  expect(parts.length).toBeGreaterThan(0);
  for (const { only, mentions, cells, silence, near } of parts) {
    expect(mentions.every(({ passage }) => passage.communique === only)).toBe(true);
    expect(cells.flatMap((cell) => cell.mentions)).toEqual(mentions);
    expect(cells.some(({ run }) => run === 'silent')).toBe(false);
    expect([silence, near]).toEqual([undefined, []]);
  }
});

test('a list that leaves nothing out has one page, and goes on as the list of all commitments does', () => {
  const { graph: large } = inventedWorld({ communiques: 30, commitments: 40 });
  const all = allThreads(large).rows.map(({ commitment }) => commitment.url);
  const lists = filteredThreads(large).map(({ list, threads: { rows } }) => ({
    list,
    rows: rows.map(({ commitment }) => commitment.url),
    pages: pagesOfList(large, list, rows),
  }));
  const whole = lists.filter(({ list, rows }) => list.facet === 'sans' && rows.length === all.length);
  expect(whole.length).toBeGreaterThan(0);
  for (const { list, rows, pages } of whole) {
    expect(rows).toEqual(all);
    expect(pages.map(({ url, next }) => [url, next])).toEqual([[list.url, '/engagements/page-2/']]);
  }
  for (const { rows, pages } of lists.filter((one) => !whole.includes(one)))
    expect(pages.flatMap(({ entries }) => entries)).toHaveLength(rows.length);
});
