/** Pagefind, asked for each token once, tells of the words of pages what it tells of whole pages. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import { PagefindChanged, type Word } from '#search/pagefind/format.ts';
import { indexedPage, SORTS, type Field } from '#search/pagefind/page.ts';
import { rawIndex, readRaw } from '#search/pagefind/raw.ts';
import { Standing } from '#search/pagefind/standing.ts';
import { searchRecords } from '#search/records/index.ts';
import { FOUNDING } from '../../../corpora.ts';
import { isWritten, wholePage } from './whole.ts';

type Pages = readonly (readonly Field[])[];

async function asked(pages: Pages): Promise<Word[]> {
  const standing = new Standing();
  for (const fields of pages) standing.add(fields);
  return [...standing.words(readRaw(await rawIndex([{ url: '/', html: standing.asked }])))];
}

async function whole(pages: Pages): Promise<Word[]> {
  const { words } = readRaw(await rawIndex(pages.map((fields, rank) => wholePage(`/${rank}/`, { fields }))));
  return words.filter(([word]) => isWritten(word)).sort(([one], [other]) => (one < other ? -1 : 1));
}

test('of a whole corpus', { timeout: 120_000 }, async () => {
  const pages = searchRecords(loadWorld(FOUNDING).graph).map((record) => indexedPage(record).fields);
  const words = await asked(pages);
  expect(words.length).toBeGreaterThan(1_000);
  expect(words.some(([, postings]) => postings.some(([, , titles]) => titles.length > 2))).toBe(true);
  const expected = await whole(pages);
  expect(words.map(([word]) => word)).toEqual(expected.map(([word]) => word));
  expect(words).toEqual(expected);
});

test('of tokens of several keys, of one family, in any field', { timeout: 120_000 }, async () => {
  const token = fc.constantFrom(
    ...[
      'acces',
      'acces|entree',
      'entree|entrees',
      'entrees',
      'elargir|elargissement',
      '10|dix|qqjdb',
      '1500000',
    ],
    ...['zzleq', 'zzleq|zzlezzaccesq', 'µg', 'β', '\u{1D400}', '\u{E000}ab', 'qqmchbbbbb|15'],
  );
  const field = fc.record({ tokens: fc.array(token, { minLength: 1, maxLength: 8 }), gap: fc.nat(2) });
  // A title, then names, then sentences: each has a word, as those of a record do.
  const page = fc
    .tuple(
      fc.array(token, { minLength: 1, maxLength: 6 }),
      fc.array(field, { maxLength: 2 }),
      fc.array(field, { maxLength: 4 }),
    )
    .map(([title, names, texts]) => {
      let end = title.length;
      const others = [...names.map((one) => [1, one] as const), ...texts.map((one) => [2, one] as const)];
      return [
        { sort: SORTS[0], start: 0, tokens: title },
        ...others.map(([sort, { tokens, gap }]): Field => {
          const start = end + gap;
          end = start + tokens.length;
          return { sort: SORTS[sort], start, tokens };
        }),
      ];
    });
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 5 }), async (pages) => {
      expect(await asked(pages)).toEqual(await whole(pages));
    }),
    { seed: 1, numRuns: 25 },
  );
});

test('a number that is kept has no word, and moves those after it', { timeout: 60_000 }, async () => {
  const fields = [{ sort: 'title', start: 0, tokens: ['ville'] }] as const;
  const [[word, postings] = ['', []]] = await asked([fields, [], fields]);
  expect(word).toBe('vill');
  expect(postings.map(([distance, , titles]) => [distance, titles])).toEqual(
    [0, 2].map((one) => [one, [-1, 0]]),
  );
});

test('a word of letters and digits is one, wherever it stands', { timeout: 60_000 }, async () => {
  const alone = await asked([[{ sort: 'text', start: 0, tokens: ['prefet59'] }]]);
  expect(alone.map(([word]) => word)).toEqual(['prefet59']);
});

test('a Pagefind that counts otherwise stops the build', () => {
  const standing = new Standing();
  standing.add([{ sort: 'text', start: 0, tokens: ['acces', 'droits'] }]);
  expect(() => [...standing.words({ lengths: [2], words: [] })]).toThrow(PagefindChanged);
  expect(() => [...standing.words({ lengths: [2, 2], words: [] })]).toThrow(
    'il compte 2, 2 mots où il y en a 5',
  );
});
