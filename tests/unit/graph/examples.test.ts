/** The examples of the reading guide: true of whatever is there, and absent when there is none. */
import { describe, expect, test } from 'vitest';
import { MONDE } from '../../corpora.ts';
import { examplesOf } from '#views/examples.ts';
import { loadWorld } from '#content.graph.ts';
import { foundingWorld, inventedWorld } from './worlds.ts';

const WORLDS = {
  founding: foundingWorld().graph,
  tiny: loadWorld(MONDE).graph,
  invented: inventedWorld({ communiques: 12, commitments: 20 }).graph,
};

describe.each(Object.entries(WORLDS))('in the %s world', (_name, graph) => {
  const { thread, silent, levels, passage } = examplesOf(graph);
  const mentions = graph.commitments.flatMap((commitment) => commitment.mentions);

  test('the thread is one that no other passes by its documents', () => {
    const most = Math.max(...graph.commitments.map(({ communiques }) => communiques.length));
    expect(thread?.rows.map(({ commitment }) => commitment.communiques.length)).toEqual([most]);
  });

  test('the silent thread is silent, and there is one if any thread is', () => {
    const isAny = graph.commitments.some(({ silentSince }) => silentSince > 0);
    expect((silent?.rows[0]?.commitment.silentSince ?? 0) > 0).toBe(isAny);
  });

  test('each level that is used has an example of it, from the newest document that uses it', () => {
    expect(new Set(levels.keys())).toEqual(new Set(mentions.map(({ level }) => level)));
    for (const [level, mention] of levels) {
      expect(mention.level).toBe(level);
      const dates = mentions.filter((one) => one.level === level).map((one) => one.passage.communique.date);
      expect(mention.passage.communique.date).toBe(dates.sort().at(-1));
    }
  });

  test('the passage is of a document that proves something', () => {
    expect(passage?.sentence).toContain(passage?.words.slice(0, 10));
  });
});

test('nothing to show is no example', () => {
  const nothing = {
    ...WORLDS.tiny,
    threads: { columns: [], rows: [] },
    commitments: [],
    communiques: [],
    kept: [],
  };
  expect(examplesOf(nothing)).toEqual({
    thread: undefined,
    silent: undefined,
    levels: new Map(),
    passage: undefined,
    kept: undefined,
  });
});
