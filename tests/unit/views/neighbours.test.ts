/** What stands beside a document, computed again the plain way. */
import { expect, test } from 'vitest';
import { neighboursOf, ranksToldBy } from '#views/neighbours.ts';
import { foundingWorld, inventedWorld } from '../graph/worlds.ts';

test('before and after a document stand those of its first dossier, and of no other', () => {
  const { graph } = inventedWorld({ communiques: 40, commitments: 10, dossiers: 3 }, 5);
  let crossed = 0;
  for (const communique of graph.communiques) {
    const [home] = communique.dossiers;
    const own = graph.communiques
      .filter(({ dossiers }) => dossiers.some((one) => one === home))
      .map(({ date, id }) => `${date} ${id}`)
      .sort();
    const rank = own.indexOf(`${communique.date} ${communique.id}`);
    const { dossier, previous, next } = neighboursOf(communique);
    expect(dossier).toBe(home);
    expect([previous, next].map((one) => one && `${one.date} ${one.id}`)).toEqual([
      own[rank - 1],
      own[rank + 1],
    ]);
    if (previous !== communique.previous) crossed += 1;
  }
  expect(crossed).toBeGreaterThan(0);
});

test('where nothing is told apart, they are those before and after of all documents', () => {
  const { graph } = inventedWorld({ communiques: 5, commitments: 4 });
  for (const communique of graph.communiques) {
    const { dossier, previous, next } = neighboursOf(communique);
    expect([dossier, previous, next]).toEqual([undefined, communique.previous, communique.next]);
  }
});

test('a document tells the rank of what was held and that it dates, and of nothing promised', () => {
  const { graph } = foundingWorld();
  for (const communique of graph.communiques) {
    const held = graph.events.filter(
      ({ data }) => data.status === 'tenu' && data.date.communique === communique.id && data.series,
    );
    expect(ranksToldBy(communique).map(({ rank }) => rank)).toEqual(
      held.map(({ data }) => data.series?.rank),
    );
  }
  expect(graph.communiques.flatMap(ranksToldBy)).toHaveLength(1);
});

test('beside a document that was withdrawn stand none that were', () => {
  for (const dossiers of [0, 2]) {
    const { graph } = inventedWorld(
      { communiques: 12, commitments: 6, ...(dossiers > 0 && { dossiers }) },
      5,
    );
    const inOrder = [...graph.communiques].sort((a, b) =>
      `${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1,
    );
    for (const [rank, node] of inOrder.entries())
      if (rank % 3 !== 0) Object.assign(node, { withdrawn: { day: '2026-01-01', why: 'essai' } });
    const shown = graph.communiques.flatMap((node) => {
      const { previous, next } = neighboursOf(node);
      return [previous, next].filter((one) => one !== undefined);
    });
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ withdrawn }) => withdrawn !== undefined)).toEqual([]);
  }
});
