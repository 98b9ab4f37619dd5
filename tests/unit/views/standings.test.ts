/** Where commitments stand, at once: each once, at the level of its last mention. */
import { expect, test } from 'vitest';
import { LEVELS } from '#schemas/levels.ts';
import { standingsIn } from '#views/standings.ts';
import { threadFilters } from '#views/thread-lists.ts';
import { foundingWorld } from '../graph/worlds.ts';

const { graph } = foundingWorld();
const standings = standingsIn(threadFilters(graph));

test('every commitment is counted once, the surest level first', () => {
  expect(standings.reduce((sum, { number }) => sum + number, 0)).toBe(graph.commitments.length);
  const levels = standings.map(({ level }) => level);
  expect(levels).toEqual(LEVELS.filter((level) => levels.includes(level)));
});

test('at the level of its last mention, with the sentences that say it, and those that no record ties since', () => {
  for (const { level, number, sentences, silent, inPart } of standings) {
    const there = graph.commitments.filter(({ last }) => last.level === level);
    expect([level, number]).toEqual([level, there.length]);
    expect(sentences).toBeGreaterThan(0);
    expect(sentences).toBeLessThanOrEqual(number);
    expect(silent).toBe(there.filter(({ silentSince }) => silentSince > 0).length);
    expect(inPart).toBe(0);
  }
});

test('what is done of a part is told apart', () => {
  const [first] = threadFilters(graph).flatMap(({ lists }) =>
    lists.filter(({ facet }) => facet === 'niveau'),
  );
  if (first === undefined) throw new Error('no list');
  const threads = first.threads.map((thread) => ({
    ...thread,
    commitment: { ...thread.commitment, last: { ...thread.last, nature: 'réalisation partielle' as const } },
  }));
  const [standing] = standingsIn([{ title: 'Niveau', lists: [{ ...first, threads }] }]);
  expect(standing?.inPart).toBe(first.threads.length);
});
