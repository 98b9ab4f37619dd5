/** Any two communiqués in a browser: what stands side by side is what the page of neighbours puts there. */
import { describe, expect, test } from 'vitest';
import { inOrder, paired } from '#client/compare/pairing.ts';
import type { SideFile } from '#client/compare/side-file.ts';
import { sideOf, sidesByMonth, sidesOf, sidesOfMonth } from '#exports/sides.ts';
import { monthOf } from '#text/day/month.ts';
import { typeset } from '#text/typography.ts';
import { hasOtherPairs, pairsOf } from '#views/pairs.ts';
import { sideBySide } from '#views/side-by-side.ts';
import { foundingWorld, inventedWorld } from '../graph/worlds.ts';

const worlds = [
  ['founding corpus', foundingWorld().graph],
  ['invented corpus', inventedWorld({ communiques: 12, commitments: 4 }).graph],
] as const;

describe.each(worlds)('the sides of the %s', (_name, graph) => {
  const sides = new Map(graph.communiques.map((one) => [one.id, sideOf(graph, one)]));
  const side = (id: string): SideFile => {
    const found = sides.get(id);
    if (found === undefined) throw new Error(`no side of ${id}`);
    return found;
  };

  test('say of neighbours the same things as their page, in the same words', () => {
    expect(pairsOf(graph)).not.toEqual([]);
    for (const pair of pairsOf(graph)) {
      const [older, newer] = inOrder(side(pair.newer.id), side(pair.older.id));
      expect([older.id, newer.id]).toEqual([pair.older.id, pair.newer.id]);
      expect(older.pages[newer.id]).toBe(pair.url);
      const ours = paired(older, newer);
      const page = sideBySide(pair);
      const words = (rows: typeof page.threads) =>
        rows.map((row) => [row.url, row.older.map(({ passage }) => typeset(passage.words)).join('|')]).sort();
      const mine = (rows: typeof ours.threads) =>
        rows.map((row) => [row.older.url, row.older.sayings.map((one) => one.words).join('|')]).sort();
      expect(mine(ours.threads)).toEqual(words(page.threads));
      expect(mine(ours.themes)).toEqual(words(page.themes));
    }
  });

  test('stand in the file of their month, where the browser looks for them', () => {
    const files = sidesByMonth(graph);
    expect(files.size).toBeGreaterThan(1);
    for (const { id } of sidesOf(graph)) {
      const file = sidesOfMonth(graph, files.get(monthOf(id)) ?? []);
      expect(file[id]).toEqual(side(id));
    }
    expect([...files.values()].flat()).toHaveLength(graph.communiques.length);
  });

  test('keep the reserve of each figure, and what decides whether it may be compared', () => {
    const nodes = graph.communiques.flatMap(({ figures }) => figures);
    const shown = [...sides.values()].flatMap(({ figures }) => figures);
    for (const { words, url, measured } of shown) {
      const node = nodes.find((one) => one.url === url);
      const reserve = (node?.data.approximation ?? '').replace(/ de$/u, '');
      expect(words).toContain(typeset(reserve));
      expect(measured === undefined).toBe(node?.data.nature === 'multiple' || node?.data.value === undefined);
    }
    if (_name === 'founding corpus') expect(shown.some(({ words }) => words.includes('près de'))).toBe(true);
  });

  test('mark words where they stand', () => {
    const all = [...sides.values()].flatMap(({ threads, themes }) => [...threads, ...themes]);
    const sayings = all.flatMap((thing) => thing.sayings);
    expect(sayings.some(({ marks }) => marks.length > 0)).toBe(true);
    for (const { words, marks } of sayings)
      for (const [start, end] of marks) expect(words.slice(start, end)).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
  });

  test('are all offered, the newest first', () => {
    expect(sidesOf(graph).map(({ id }) => id)).toEqual(graph.communiques.map(({ id }) => id));
  });
});

test('two documents that have their page leave nothing to choose', () => {
  expect(worlds.map(([, graph]) => hasOtherPairs(graph))).toEqual([false, true]);
});
