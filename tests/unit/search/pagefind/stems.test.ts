/** What the build says of the stems of words is what the index's stemmer makes of them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'cborg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import { lexiconFile, SORTS_FILE, START, type LexiconFile, type SortsFile } from '#search/files.ts';
import { VERSION } from '#search/pagefind/names.ts';
import { NO_INDEX, openStemmer, type Stemmer } from '#search/pagefind/wasm.ts';
import { stemsIn, stemTold, toCuts } from '#search/pagefind/stems.ts';
import { writeSearchIndex } from '#search/write.ts';
import { FOUNDING } from '../../../corpora.ts';

const folder = mkdtempSync(join(tmpdir(), 'racines-'));
const read = (name: string) => readFileSync(join(folder, 'pagefind', name));
let sorts: SortsFile;
let stemmer: Stemmer;
let files: LexiconFile[];

beforeAll(async () => {
  await writeSearchIndex(loadWorld(FOUNDING).graph, folder);
  sorts = JSON.parse(read(SORTS_FILE).toString()) as SortsFile;
  stemmer = await openStemmer(new Uint8Array(read(sorts.engine)));
  files = sorts.starts.map((start) => JSON.parse(read(lexiconFile(start)).toString()) as LexiconFile);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each word of the corpus has the stem that the index gives it', () => {
  const told = files.flatMap((file) => [...stemsIn(file)]);
  expect(told.length).toBeGreaterThan(500);
  expect(told.filter(([key, stem]) => stemmer(key)[0] !== stem)).toEqual([]);
  expect(told.filter(([key, stem]) => !key.startsWith(stem)).length).toBeGreaterThan(2);
});

test('digits, days, sums and stop words are their own stems, whatever documents have', () => {
  const own = ['2020', '7', '1500000', 'qqjdcbd', 'qqmchbbbb', 'qqpvb', 'zzdeq', 'zzdezznuitq', 'zzdezzcbq'];
  expect(own.map((key) => stemTold({ forms: {}, cuts: '' }, key, false))).toEqual(own);
  expect(own.map((key) => stemmer(key)[0])).toEqual(own);
});

describe('a file of words', () => {
  const KEYS = { competence: 0, economie: 0, economique: 0, economiser: 0, foyer: 0 } as const;
  const stems = ['competent', 'econom', 'econom', 'economis', 'foi'];
  const file: LexiconFile = { forms: KEYS, ...toCuts(Object.keys(KEYS), stems) };

  test('gives back the stems, those that are no beginning too', () => {
    expect(file.cuts).toBe('~242~');
    expect([...stemsIn(file).values()]).toEqual(stems);
  });

  test('gives what is typed of a longer word the stem that begins all of them', () => {
    const typed = (word: string) => stemTold(file, word, true);
    expect([typed('economi'), typed('econ'), typed('competenc')]).toEqual(['econom', 'econ', 'competen']);
    // Two letters would be those of half the words.
    expect(typed('foy')).toBe('foy');
    expect(typed('economique')).toBe('econom');
  });

  test('says nothing of a word that no document has, nor of a beginning where very words are asked for', () => {
    expect([stemTold(file, 'elargir', true), stemTold(file, 'economi', false)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test('what the stemmer is given for an index says that it is empty', () => {
  expect(decode(NO_INDEX)).toEqual([VERSION, [['0', 1]], [], [], [], ['title']]);
  expect(sorts.starts.every((start) => start.length <= START)).toBe(true);
});
