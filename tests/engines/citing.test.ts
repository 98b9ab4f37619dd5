/**
 * What « Lien » copies is opened as it is: the words that were cited are on the screen, never the same ones elsewhere.
 * A sample by default; `AUFIL_CITATIONS=toutes` opens every link of the founding texts and 600 selections in each engine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { seedOf } from '../setup/seed.ts';
import { FOUNDING_DIST, foundingSite } from '../build/founding-site.ts';
import { citedLinks, copyLink, prepare, sentenceLinks } from './harness/in-page.ts';
import { wrongIn, type Cited } from './harness/links.ts';
import type { Tab } from './harness/tab.ts';
import { at, describe, ENGINES, expect, testIn } from './harness/test.ts';

const ALL = process.env['AUFIL_CITATIONS'] === 'toutes';
const SELECTIONS = ALL ? 600 : 12;
const LENGTHS = [2, 4, 9];
/** A low screen, on which the wrong words are not shown by chance, and one that holds a long sentence. */
const LOW = { width: 1000, height: 420 };
const USUAL = { width: 1000, height: 640 };

const PATHS = foundingSite().pages.map(({ path }) => path);
const COMMUNIQUES = PATHS.filter((path) => /^\/communiques\/\d{4}-[^/]+\/$/.test(path));
const COMMITMENTS = PATHS.filter((path) => /^\/engagements\/[^/]+\/$/.test(path) && !/\/\d*\/$/.test(path));

/** All of them, or one in so many. */
const some = <T>(list: readonly T[], oneIn: number): T[] =>
  list.filter((_, rank) => ALL || rank % oneIn === Math.floor(oneIn / 2));

/** Each quotation of the open data with its address, once. */
function passages(): Cited[] {
  const csv = readFileSync(join(FOUNDING_DIST, 'donnees/v1/passages.csv'), 'utf8');
  const { data } = Papa.parse<{ citation: string; url: string }>(csv.trim(), { header: true });
  return [
    ...new Map(
      data.map(({ citation, url }) => [`${url} ${citation}`, { link: url, text: citation }]),
    ).values(),
  ];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function* draws(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** The links of words selected at random in a communiqué. */
async function selectedIn(
  tab: Tab,
  path: string,
  numbers: Iterator<number, never>,
  count: number,
): Promise<Cited[]> {
  await tab.open(at(path));
  await tab.ask(prepare);
  const cited: Cited[] = [];
  for (let rank = 0; rank < count; rank += 1) {
    const draw = { at: numbers.next().value, count: LENGTHS[rank % LENGTHS.length] ?? 2 };
    const { first, last, text, link } = await tab.ask(copyLink, draw);
    cited.push({ words: { first, last }, text, link });
  }
  return cited;
}

async function wrongAmong(tab: Tab, cited: readonly Cited[], screen = USUAL): Promise<string[]> {
  await tab.resize(screen.width, screen.height);
  const wrong: string[] = [];
  for (const one of cited) wrong.push(...(await wrongIn(tab, one)));
  return wrong;
}

describe.for(ENGINES)('in %s', (name) => {
  const test = testIn(name);

  test('the link of selected words shows these very words', { timeout: 3_600_000 }, async ({ tab }) => {
    const numbers = draws(seedOf(process.env));
    const cited: Cited[] = [];
    for (const path of COMMUNIQUES)
      cited.push(...(await selectedIn(tab, path, numbers, SELECTIONS / COMMUNIQUES.length)));
    expect(new Set(cited.map(({ link }) => link)).size).toBeGreaterThan(cited.length / 2);
    if (ALL)
      console.log(
        name,
        cited.length,
        'sélections,',
        cited.filter(({ link }) => !link.includes(':~:')).length,
        'sans fragment',
      );
    expect(await wrongAmong(tab, cited, LOW)).toEqual([]);
    // The anchor brings nearly there: without it, only the engine's own search does.
    const alone = cited.filter(({ link }) => link.includes(':~:'));
    const bare = alone.map((one) => ({ ...one, link: one.link.replace(/#.*?:~:/, '#:~:') }));
    expect(bare.length).toBeGreaterThan(cited.length / 2);
    expect(await wrongAmong(tab, some(bare, 3), LOW)).toEqual([]);
  });

  test('the link of a sentence shows it', { timeout: 600_000 }, async ({ tab }) => {
    const cited: Cited[] = [];
    for (const path of COMMUNIQUES) {
      await tab.open(at(path));
      await tab.ask(prepare);
      const links = await tab.ask(sentenceLinks);
      cited.push(...links.map((one) => ({ ...one, link: at(path) + one.link })));
    }
    expect(cited.length).toBeGreaterThan(20);
    expect(await wrongAmong(tab, some(cited, 9))).toEqual([]);
  });

  test('« Citer » of a commitment gives the link of its words', { timeout: 600_000 }, async ({ tab }) => {
    const cited: Cited[] = [];
    for (const path of some(COMMITMENTS, 4)) {
      await tab.open(at(path));
      cited.push(...(await tab.ask(citedLinks)));
    }
    expect(cited.length).toBeGreaterThan(2);
    expect(await wrongAmong(tab, cited)).toEqual([]);
  });

  test('the address of a passage of the open data shows it', { timeout: 1_200_000 }, async ({ tab }) => {
    const cited = passages();
    expect(cited.length).toBeGreaterThan(20);
    expect(await wrongAmong(tab, some(cited, 40))).toEqual([]);
  });
});
