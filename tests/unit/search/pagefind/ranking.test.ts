/** Pages are found and ranked as Pagefind finds and ranks them, on all the words of a corpus. */
import { beforeAll, expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import type { Engine } from '#search/pagefind/engine.ts';
import { fromColumns, type Held } from '#search/pagefind/columns.ts';
import { indexedPage } from '#search/pagefind/page.ts';
import { rawIndex } from '#search/pagefind/raw.ts';
import { exactPages, placesOf } from '#search/pagefind/places.ts';
import { rankedPages, type Known } from '#search/pagefind/ranking.ts';
import { openStemmer, type Stemmer } from '#search/pagefind/wasm.ts';
import { toColumns } from '#search/pagefind/to-columns.ts';
import { searchRecords } from '#search/records/index.ts';
import { FOUNDING } from '../../../corpora.ts';
import { opened } from './probes-of-files.ts';
import { sandboxed } from './sandbox.ts';
import { wholePage } from './whole.ts';

let pagefind: Engine;
let stemsOf: Stemmer;
let known: Known;
let pages: readonly string[];

beforeAll(async () => {
  const records = searchRecords(loadWorld(FOUNDING).graph);
  const raw = await rawIndex(records.map((record) => wholePage(record.url, indexedPage(record))));
  const files = new Map([...raw].map(([name, bytes]) => [name, Buffer.from(bytes)]));
  const { words, lengths, code, pages: listed } = opened({ files });
  known = { words: fromColumns(toColumns(words)), lengths };
  pages = listed;
  pagefind = await sandboxed((name) => files.get(name) ?? Buffer.of());
  stemsOf = await openStemmer(new Uint8Array(code));
  // Pagefind reads but the files of what it is asked: here, it is to know every word from the start.
  for (const [word] of words) await pagefind.find(`"${word}"`);
}, 120_000);

/** What two keys say at one place is counted twice here, and once there: dates and numbers, which are asked for alone. */
const isAsked = (word: string, { pages: held }: Held) => /^(?!qq)[a-y]{3,}$/.test(word) && held.length > 0;

const commonest = (): [word: string, held: Held] => {
  const asked = [...known.words].filter(([word, held]) => isAsked(word, held));
  return asked.reduce((one, other) => (other[1].pages.length > one[1].pages.length ? other : one));
};

/** Scores to four figures: theirs are kept in four bytes. */
const told = (page: number, score: number) => [page, Number(score.toPrecision(4))] as const;
const inOrder = (list: readonly (readonly [page: number, score: number])[]) =>
  [...list].sort(([a, m], [b, n]) => n - m || a - b);

async function compared(term: string) {
  const typed = term.split(' ');
  const ours = rankedPages(typed, stemsOf(term), known).map(({ page, score }) => told(page, score));
  const theirs = (await pagefind.find(term)).map(({ id, score }) => told(pages.indexOf(id), score));
  return { ours: inOrder(ours), theirs: inOrder(theirs), raw: ours };
}

test('one word, and several, are found on the same pages, with the same scores', async () => {
  const words = [...known.words].filter(([word, held]) => isAsked(word, held)).map(([word]) => word);
  expect(words.length).toBeGreaterThan(300);
  const apart = words.filter((_, rank) => rank % 7 === 0);
  const terms = apart.flatMap((word, rank) => {
    const [other = '', third = ''] = [apart.at(rank - 5), apart.at(rank - 11)];
    return [word, `${word} ${other}`, `${third} ${word} ${other}`];
  });
  const wrong: unknown[] = [];
  for (const term of terms) {
    const { ours, theirs } = await compared(term);
    if (JSON.stringify(ours) !== JSON.stringify(theirs))
      wrong.push([term, ours.slice(0, 3), theirs.slice(0, 3)]);
  }
  expect([wrong.length, terms.length, wrong.slice(0, 5)]).toEqual([0, terms.length, []]);
}, 120_000);

test('pages that are worth the same come in their order, and the best first', async () => {
  const { raw } = await compared(commonest()[0]);
  expect(raw.length).toBeGreaterThan(2);
  expect(raw).toEqual(inOrder(raw));
});

test('exact words are found on the same pages; and at all of their places, where Pagefind tells the first', async () => {
  const words = [...known.words.keys()].filter((word) => /^[a-y]{3,}$/.test(word));
  const runs = [...known.words]
    .filter(([word, held]) => isAsked(word, held))
    .flatMap(([word], rank) => {
      if (rank % 11 > 0) return [];
      const next = words.filter((other) => exactPages([word, other], known).length > 0);
      return next.slice(0, 2).map((other) => [word, other]);
    });
  expect(runs.length).toBeGreaterThan(20);
  for (const stems of [...runs, ...words.slice(0, 200).map((word) => [word])]) {
    const theirs = await pagefind.find(`"${stems.join(' ')}"`);
    const stemmed = stemsOf(stems.join(' '));
    const ours = exactPages(stemmed, known);
    expect(
      ours.map(({ page }) => page),
      stems.join(' '),
    ).toEqual(theirs.map(({ id }) => pages.indexOf(id)).sort((a, b) => a - b));
    ours.forEach(({ page, places }) => {
      const first = theirs.find(({ id }) => pages.indexOf(id) === page)?.words ?? [];
      expect(places).toEqual(expect.arrayContaining([...first]));
      expect(places.length % stems.length).toBe(0);
    });
  }
}, 120_000);

test('the places of words are told in order, each once', () => {
  const [word, held] = commonest();
  const places = placesOf([word], [word], known.words);
  expect(held.pages.length).toBeGreaterThan(0);
  held.pages.forEach((page, rank) => {
    expect(places(page)).toEqual(expect.arrayContaining(held.places?.[rank] ?? []));
    expect(places(page)).toEqual([...new Set(places(page))].sort((a, b) => a - b));
  });
});
