/** The day of a page is that on which it last changed here: published, corrected, withdrawn, and not only that of a document. */
import { expect, test } from 'vitest';
import { pagesOf } from '#exports/pages-of.ts';
import { buildGraph } from '#graph/build.ts';
import { published } from '../graph/ledger-world.ts';
import { ASSISES, HALLE, village } from '../graph/rules/village.ts';
import type { WrittenWorld } from '../graph/written-world.ts';

/** The day of each page. */
function daysOf(world: WrittenWorld): Map<string, string | undefined> {
  return new Map(pagesOf(buildGraph(world.read().content)).map(({ url, lastmod }) => [url, lastmod]));
}
const PAGES = [
  '/',
  '/communiques/',
  '/communiques/2019/',
  `/communiques/${ASSISES}/`,
  '/chiffres/',
  '/corrections/',
];
const told = (days: Map<string, string | undefined>) => PAGES.map((url) => days.get(url));

const first = published(village, '2020-07-01');
const DOCUMENT = `communiques/${ASSISES}.mdx`;
const corrected = first
  .edit(DOCUMENT, 'Deux tables se sont tenues.', 'Deux tables se tinrent.')
  .edit(
    DOCUMENT,
    'plain:\n',
    'changes: [{ day: 2020-08-01, why: "Mal recopié.", edits: [{ from: "Deux tables se sont tenues.", to: "Deux tables se tinrent." }] }]\nplain:\n',
  );

test('before any publication, that of the newest document', () => {
  expect(told(daysOf(village))).toEqual([
    '2020-06-18',
    '2020-06-18',
    '2019-05-14',
    '2019-05-14',
    '2020-06-18',
    undefined,
  ]);
});

test('once published, the day of the publication', () => {
  expect(new Set(told(daysOf(first)))).toEqual(new Set(['2020-07-01', undefined]));
  expect(daysOf(first).get('/a-propos/')).toBeUndefined();
});

test('a correction dates its page, the lists that show it, the home page and the list of corrections, and no other list', () => {
  expect(told(daysOf(corrected))).toEqual([
    '2020-08-01',
    '2020-08-01',
    '2020-08-01',
    '2020-08-01',
    '2020-07-01',
    '2020-08-01',
  ]);
  expect(daysOf(corrected).get(`/communiques/${HALLE}/`)).toBe('2020-07-01');
});

test('so does a withdrawal, though its page is listed no more', () => {
  const gone = first.append(
    'figures/etals-doubles.yaml',
    'withdrawn: { day: 2020-08-02, why: "Un essai." }\n',
  );
  const days = daysOf(gone);
  expect(days.has('/chiffres/etals-doubles/')).toBe(false);
  expect(['/', '/chiffres/', '/corrections/'].map((url) => days.get(url))).toEqual([
    '2020-08-02',
    '2020-08-02',
    '2020-08-02',
  ]);
  expect(days.get('/communiques/')).toBe('2020-07-01');
});
