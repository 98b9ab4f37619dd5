/** The grid of accessibility: whole, and never saying more than what is proven. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CRITERIA, countedStates, gridOf, RGAA, SEEN_PAGES, STATES } from '#views/accessibility/rgaa.ts';
import { ROOT } from '../../../scripts/lib/install.mjs';

/** How many criteria each theme of the RGAA 4.1.2 has, from images to consultation. */
const WHOLE = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

test('holds the 106 criteria of the law, each once, in order', () => {
  expect(RGAA.map(({ criteria }) => criteria.length)).toEqual(WHOLE);
  expect(CRITERIA.map(({ id }) => id)).toEqual(
    WHOLE.flatMap((count, theme) => Array.from({ length: count }, (_, rank) => `${theme + 1}.${rank + 1}`)),
  );
  expect(CRITERIA).toHaveLength(106);
  expect(new Set(CRITERIA.map(({ title }) => title)).size).toBe(106);
  for (const { title } of CRITERIA) expect(title).toMatch(/\u202f\?$/);
});

test('gives each criterion a state, and a way to verify it', () => {
  expect(CRITERIA.filter(({ state }) => !STATES.some((one) => one === state))).toEqual([]);
  expect(CRITERIA.filter(({ how }) => how.length < 8)).toEqual([]);
  expect(countedStates(RGAA).reduce((sum, { count }) => sum + count, 0)).toBe(106);
});

test('says nothing of a criterion without its proof', () => {
  const claimed = CRITERIA.filter(({ state }) => state !== 'non vérifié');
  expect(claimed.length).toBeGreaterThan(0);
  expect(
    claimed.filter(
      ({ never, proof, seen }) => never === undefined && proof === undefined && seen === undefined,
    ),
  ).toEqual([]);
});

test('names tests that are there', () => {
  const named = [...new Set(CRITERIA.flatMap(({ proof = [] }) => proof))];
  expect(named.length).toBeGreaterThan(0);
  expect(
    named.filter((file) => !/^tests\/.*\.test\.ts$/.test(file) || !existsSync(join(ROOT, file))),
  ).toEqual([]);
});

test('says which day something was judged by eye, and on which pages', () => {
  const seen = CRITERIA.flatMap((one) => one.seen ?? []);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((one) => !/^le \d+(?:er)? \p{L}+ 20\d\d\b/u.test(one))).toEqual([]);
  expect(SEEN_PAGES.length).toBeGreaterThan(20);
});

test('where no document has an image, what is asked of one does not apply, and nothing else changes', () => {
  expect(gridOf({ hasImages: true })).toEqual(RGAA);
  const without = gridOf({ hasImages: false }).flatMap(({ criteria }) => criteria);
  const changed = without.filter((one, rank) => one !== CRITERIA[rank]);
  expect(changed.map(({ id }) => id)).toEqual(['1.3', '1.6', '1.7', '1.8']);
  for (const { state, proof } of changed)
    expect([state, proof]).toEqual(['non applicable', ['tests/build/rgaa.test.ts']]);
});
