import { describe, expect, test } from 'vitest';
import {
  both,
  either,
  everyRecord,
  findAll,
  findExcluded,
  ranked,
  typeOf,
  without,
  withSynonyms,
  type Match,
  type Matches,
} from '#search/client/matches.ts';
import { mostOf } from '#search/client/near.ts';
import type { Source } from '#search/client/source.ts';
import type { RawHit } from '#search/pagefind/terms.ts';
import { exact } from '#search/pagefind/terms.ts';
import { readQuery } from '#search/words/query.ts';

const match = (number: number, score = 1, places: readonly number[] = []): Match => ({
  id: String(number),
  number,
  score,
  places,
  isSynonym: false,
});
const set = (...matches: Match[]): Matches => new Map(matches.map((one) => [one.number, one]));
const numbers = (matches: Matches | undefined) => matches && [...matches.keys()];

/** A source that gives these hits for these terms, and remembers what it was asked. */
function sourceOf(answers: Readonly<Record<string, readonly RawHit[]>>) {
  const asked: string[] = [];
  const refused = () => Promise.reject(new Error('not asked'));
  const source: Source = {
    find(term) {
      asked.push(term);
      return Promise.resolve([...(answers[term] ?? [])]);
    },
    prepare: () => undefined,
    record: refused,
    sorts: refused,
    facets: refused,
    places: refused,
    lexicon: refused,
    list: refused,
  };
  return { source, asked };
}
const hit = (number: number, score = 1, words: number[] = []): RawHit => ({
  id: String(number),
  score,
  words,
});

describe('sets of records are joined', () => {
  test('both: the records of both, their scores and places together', () => {
    expect([...both(set(match(1, 1, [2]), match(2)), set(match(1, 3, [5]), match(3))).values()]).toEqual([
      match(1, 4, [2, 5]),
    ]);
    expect(numbers(both(set(), set(match(1))))).toEqual([]);
  });

  test('either: the records of any, the first score kept, places together', () => {
    const joined = either([set(match(1, 2, [0])), set(match(1, 9, [4]), match(2)), set()]);
    expect([...joined.values()]).toEqual([match(1, 2, [0, 4]), match(2)]);
    expect(numbers(either([]))).toEqual([]);
  });

  test('with synonyms: only what was not typed is marked so', () => {
    const joined = withSynonyms(set(match(1)), set(match(1), match(2)));
    expect([...joined.values()].map(({ number, isSynonym }) => [number, isSynonym])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test('without: what is excluded goes', () => {
    expect(numbers(without(set(match(1), match(2)), set(match(2), match(3))))).toEqual([1]);
  });

  test('most of: the records that answer most sets, and at least one', () => {
    expect(numbers(mostOf([set(match(1), match(2)), set(match(2)), set(match(3))]))).toEqual([2]);
    expect(numbers(mostOf([set(match(1)), set(match(2))]))).toEqual([1, 2]);
    expect(numbers(mostOf([set(), set()]))).toEqual([]);
    expect(numbers(mostOf([]))).toEqual([]);
  });
});

describe('the index is asked', () => {
  test('for free words together, for numbers and exact words each alone', async () => {
    const { source, asked } = sourceOf({
      'aide emploi': [hit(1, 2), hit(2, 1)],
      '"15"': [hit(1), hit(2)],
      '"a b"': [hit(1)],
    });
    const stop = exact(['le', 'prefet']);
    expect(numbers(await findAll(source, ['aide', '15', 'emploi'], [], [['le', 'prefet']]))).toEqual([]);
    expect(asked).toEqual(['aide emploi', '"15"', stop]);
    expect(numbers(await findAll(source, ['aide', '15', 'emploi'], [], []))).toEqual([1, 2]);
  });

  test('for nothing: everything is wanted, or nothing', async () => {
    const { source, asked } = sourceOf({});
    expect(await findAll(source, [], [], [])).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('for excluded words: each that is found goes', async () => {
    const { source } = sourceOf({ '"aide"': [hit(1)], '"centre social"': [hit(2), hit(1)] });
    const excluded = await findExcluded(source, readQuery('emploi -aide -"centre social"'));
    expect(new Set(numbers(excluded))).toEqual(new Set([1, 2]));
    expect(numbers(await findExcluded(source, readQuery('emploi')))).toEqual([]);
  });
});

describe('records found by exact words alone', () => {
  test('are ranked as the words are', async () => {
    const { source } = sourceOf({ 'aide sociale': [hit(2, 4.5), hit(1, 2.5)] });
    const scores = [
      ...(await ranked(source, set(match(1), match(2), match(3)), ['aide', 'sociale'])).values(),
    ];
    expect(scores.map(({ number, score }) => [number, score])).toEqual([
      [1, 2.5],
      [2, 4.5],
      [3, 1],
    ]);
  });

  test('are left alone if they are ranked already, or one', async () => {
    const { source, asked } = sourceOf({});
    const already = set(match(1, 1.5), match(2, 1));
    expect(await ranked(source, already, ['aide'])).toBe(already);
    const one = set(match(1));
    expect(await ranked(source, one, ['aide'])).toBe(one);
    expect(asked).toEqual([]);
  });
});

test('every record is one of some type, under the name of its page', () => {
  const types = [
    ['communiques', 2],
    ['chiffres', 15],
  ] as const;
  const sorts = { span: 1, builds: '', packs: '', synonyms: [], starts: [] };
  const all = everyRecord({ ...sorts, types });
  expect(numbers(all)).toEqual(Array.from({ length: 17 }, (_, number) => number));
  expect(all.get(16)?.id).toBe('01');
  expect(numbers(everyRecord({ ...sorts, types: [] }))).toEqual([]);
  const kept = [['', 3], ...types] as const;
  expect(numbers(everyRecord({ ...sorts, types: kept }))).toEqual(
    Array.from({ length: 17 }, (_, at) => at + 3),
  );
  expect(typeOf({ ...sorts, types: kept }, 3)).toBe('communiques');
});
