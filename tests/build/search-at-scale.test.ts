/** The search among a thousand invented communiqués: what comes first, and what a first answer weighs. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeInventedCorpus } from '../../scripts/lib/invented-corpus.ts';
import { writeSearchIndex } from '#search/write.ts';
import { search } from '#search/client/engine.ts';
import { stateFrom } from '#search/client/state.ts';
import { leavesOf } from '#document/model.ts';
import { loadWorld } from '#content.graph.ts';
import type { Graph } from '#graph/graph.ts';
import { nodeSource } from '../unit/search/client/node-source.ts';
import { builtSite } from './dist.ts';
import { plainLetters } from '#text/letters.ts';
import { scriptsOf } from './finders/weight.ts';

const folder = mkdtempSync(join(tmpdir(), 'mille-'));
const index = join(folder, 'pagefind');
const SIZE = { communiques: 1000, commitments: 500 };
let graph: Graph;

beforeAll(async () => {
  const content = join(folder, 'content');
  writeInventedCorpus(content, SIZE);
  ({ graph } = loadWorld(content));
  await writeSearchIndex(graph, folder);
}, 240_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const asking = () => {
  const source = nodeSource(index);
  const ask = (parameters: Record<string, string>) =>
    search(source, stateFrom(new URLSearchParams(parameters)), false);
  return { source, ask };
};
/** One in so many: a prime, so that no kind of entry is skipped. */
const some = <T>(list: readonly T[], step: number) => list.filter((_, rank) => rank % step === 0);

test('a title is found first among thousands that resemble it', async () => {
  const { ask } = asking();
  const nodes = [graph.communiques, graph.commitments, graph.figures, graph.events, graph.people].flat();
  const missed: string[] = [];
  for (const { title, url } of some(nodes, 61)) {
    const q = plainLetters(title);
    const { groups } = await ask({ q });
    if (groups[0]?.hits[0]?.url !== url) missed.push(title);
  }
  expect(missed).toEqual([]);
});

test('a sentence is found by its own words as a phrase', async () => {
  const { ask } = asking();
  const missed: string[] = [];
  for (const { document, url } of some(graph.communiques, 131))
    for (const { text, sentences } of some(leavesOf(document), 2))
      for (const { start, end } of some(sentences, 5)) {
        const { hits, isApproximate } = await ask({ q: `"${text.slice(start, end)}"` });
        const found = await hits(0, 2000);
        if (isApproximate || !found.some((hit) => hit.url === url)) missed.push(text.slice(start, end));
      }
  expect(missed).toEqual([]);
});

test('facets, dates and exclusions leave exactly what they say', async () => {
  const { ask } = asking();
  const all = await ask({ q: 'maraude', type: 'communiques' });
  const town = await ask({ q: 'maraude "à Amiens"', type: 'communiques' });
  const without = await ask({ q: 'maraude -"à Amiens"', type: 'communiques' });
  expect(town.total).toBeGreaterThan(0);
  expect(town.total + without.total).toBe(all.total);
  const year = await ask({ q: 'maraude', type: 'communiques', annee: '2020' });
  const range = await ask({
    q: 'maraude',
    type: 'communiques',
    du: '2020-01-01',
    au: '2020-12-31',
    tri: 'date',
  });
  expect(range.total).toBe(year.total);
  const days = (await range.hits(0, 30)).map(({ day }) => day ?? '');
  expect(days).toEqual([...days].sort().reverse());
  expect(days.every((day) => day.startsWith('2020'))).toBe(true);
});

test('a word loads its own places, and not those of shorter words that begin it', async () => {
  const { source, ask } = asking();
  for (const q of ['enfants', 'accès']) {
    const before = new Set(source.read.keys());
    expect((await ask({ q })).total).toBeGreaterThan(0);
    const read = [...source.read.keys()].filter((name) => name.endsWith('.pf_index') && !before.has(name));
    expect(read, q).toHaveLength(1);
  }
});

// What travels: most files of the index are compressed already, scripts, words and the engine by the host.
const weigh = (name: string) => {
  const bytes = readFileSync(join(index, name));
  return /\.(?:js|json|wasm)$/.test(name) ? brotliCompressSync(bytes).length : bytes.length;
};
const weightOf = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + weigh(name), 0);

test.each([
  ['insertion', 45_000],
  ['"maraude de nuit"', 52_000],
  // The engine comes for a word that no document writes so, of a family that they have.
  ['accompagnement', 110_000],
])('a first answer to « %s » weighs at most %i bytes, scripts included', async (q, most) => {
  const { source, ask } = asking();
  const site = builtSite();
  const page = site.pages.find(({ path }) => path === '/recherche/');
  const scripts = page === undefined ? [] : scriptsOf(site, page);
  expect(scripts.some((file) => file.startsWith('/recherche/worker.'))).toBe(true);
  const ours = scripts.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(site.folder, file))).length,
    0,
  );
  expect((await ask({ q })).total).toBeGreaterThan(0);
  const weight = ours + weightOf(source.read.keys());
  expect([weight <= most, weight]).toEqual([true, weight]);
});

test.each([
  [
    'words, of few documents or of most',
    16_500,
    ['hébergement', 'isolement', 'travailleurs sociaux', 'maraude de nuit', 'action sociale'],
  ],
  // The stems beside the words of a first syllable are read once: what they weigh is not asked of the first answer.
  ['exact words, stop words among them', 21_000, ['"maraude de nuit"', '"accès aux droits"']],
  ['exact words that are each of most documents', 22_000, ['"travailleurs sociaux"', '"action sociale"']],
  ['words that no document has', 12_000, ['zorglubique', 'ebergement']],
])('a next answer to %s weighs at most %i bytes', async (_sort, most, queries) => {
  const { source, ask } = asking();
  await ask({ q: 'insertion' });
  for (const q of queries) {
    const before = new Set(source.read.keys());
    const { total, checked } = await ask({ q });
    expect(total > 0 || checked.some(({ isKnown }) => !isKnown), q).toBe(true);
    const next = [...source.read.keys()].filter((name) => !before.has(name));
    expect([q, weightOf(next) <= most, weightOf(next)]).toEqual([q, true, weightOf(next)]);
  }
});
