import { describe, expect, test } from 'vitest';
import { DIRECTORY_LIMITS, directoryOf, longestPart } from '#exports/directory.ts';
import { foundingWorld, inventedWorld } from '../graph/worlds.ts';

describe('the index of the site', () => {
  const { graph } = foundingWorld();
  const parts = new Map(directoryOf(graph).map((part) => [part.id, part]));

  test('names every entry of the founding corpus, with the documents that speak of it', () => {
    for (const person of graph.people) {
      const entry = parts.get('personnes')?.entries.find(({ url }) => url === person.url);
      expect(entry?.places.map(({ date }) => date)).toEqual(person.communiques.map(({ date }) => date));
    }
    for (const theme of graph.themes) {
      const entry = parts.get('thematiques')?.entries.find(({ url }) => url === theme.url);
      expect(entry?.places.map(({ date }) => date)).toEqual(theme.communiques.map(({ date }) => date));
    }
    for (const [kind, nodes] of [
      ['engagements', graph.commitments],
      ['organismes', graph.organisations],
      ['chiffres', graph.figures],
      ['evenements', graph.events],
      ['vocabulaire', graph.vocabulary],
    ] as const)
      expect(parts.get(kind)?.entries.map(({ url }) => url)).toEqual(nodes.map(({ url }) => url));
  });

  test('leads from each date to a sentence of that day', () => {
    const days = new Map(graph.communiques.map(({ url, date }) => [url, date]));
    for (const { entries } of parts.values())
      for (const { places } of entries)
        for (const { url, date } of places) {
          expect(url).toMatch(/#s-[0-9a-z]+$/);
          expect(days.get(url.replace(/#.*/, ''))).toBe(date);
        }
  });
});

test('of a large corpus, the index stays one page, and says what it leaves out', () => {
  const { graph } = inventedWorld({ communiques: 80, commitments: 90 });
  const all = directoryOf(graph);
  const longest = Math.max(...all.map(({ entries }) => entries.length));
  expect(all.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(DIRECTORY_LIMITS.names);
  expect(all.reduce((sum, { entries }) => sum + entries.length, 0)).toBeLessThanOrEqual(
    DIRECTORY_LIMITS.names,
  );
  for (const { entries, total } of all) {
    expect(entries.length).toBe(Math.min(total, longest));
    for (const { places } of entries) expect(places.length).toBeLessThanOrEqual(DIRECTORY_LIMITS.places);
  }
  const word = directoryOf(graph).find(({ id }) => id === 'vocabulaire')?.entries[0];
  const uses = graph.vocabulary[0]?.uses ?? [];
  const documents = new Set(uses.map(({ communique }) => communique.id));
  expect(word?.skipped).toBe(documents.size - DIRECTORY_LIMITS.places);
  expect(word?.places[0]?.url).toBe(uses[0]?.url);
  expect(word?.places.at(-1)?.date).toBe(uses.at(-1)?.communique.date);
});

test('small kinds leave their room to large ones, and all are whole where there is room for all', () => {
  expect(longestPart([10, 20, 30])).toBe(DIRECTORY_LIMITS.names);
  expect(longestPart([2, 12, 6, 800, 3000, 1000, 50])).toBe(25);
  expect(longestPart([])).toBe(DIRECTORY_LIMITS.names);
});
