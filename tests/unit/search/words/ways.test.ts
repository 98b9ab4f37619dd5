/** A misspelt word is looked for in a few lists, and found as if all words had been read. */
import { expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import { lexiconFiles } from '#search/records/lexicon-files.ts';
import { searchRecords } from '#search/records/index.ts';
import { meantBy } from '#search/words/misspelling.ts';
import { isNumberKey } from '#search/words/tokens.ts';
import { listsFor, listsNeeded, waysFrom } from '#search/words/ways.ts';
import { FOUNDING } from '../../../corpora.ts';

const { words } = lexiconFiles(searchRecords(loadWorld(FOUNDING).graph));
const KNOWN = [...words.values()]
  .flatMap(Object.keys)
  .filter((key) => key.length > 2 && /^[a-z]+$/.test(key) && !isNumberKey(key));
/** As of a corpus of ten thousand words: so many lists that hardly any is read. */
const LISTS = 64;
const lists = Array.from({ length: LISTS }, (): string[] => []);
for (const key of KNOWN) for (const number of listsFor(key, LISTS)) lists[number]?.push(key);

function readFor(typed: string): string[] {
  const ways = waysFrom(typed, LISTS);
  const begins = (start: string) => KNOWN.filter((key) => key.startsWith(start));
  return [
    ...ways.lists.flatMap((number) => lists[number] ?? []),
    ...[...ways.starts, ...ways.letters].flatMap(begins),
  ];
}

/** What a hand or an ear makes of a word, its first letter wrong. */
const mistakes = (key: string): string[] => [
  key.slice(1),
  `h${key}`,
  `${key[0]}${key}`,
  `l${key}`,
  `${key[1]}${key[0]}${key.slice(2)}`,
  `a${key.slice(1)}`,
  key.replace(/^ph/, 'f'),
  key.replace(/^f/, 'ph'),
  key.replace(/^[cq]u?(?=[aou])/, 'k'),
  key.replace(/^c(?=[ei])/, 's'),
  key.replace(/^en/, 'an'),
  key.replace(/^an/, 'en'),
  key.replace(/^e/, 'ai'),
  key.replace(/^au/, 'o'),
  key.replace(/^h/, ''),
  `${key.slice(1, -2)}${key.at(-1)}${key.at(-2)}`,
];

test('hardly a word that would be proposed after reading all of them is missed, and none is made up', () => {
  let [proposed, missed, read, asked] = [0, 0, 0, 0];
  for (const key of KNOWN.filter((_, rank) => rank % 3 === 0))
    for (const typed of new Set(mistakes(key))) {
      if (typed.length < 4 || KNOWN.includes(typed)) continue;
      const own = KNOWN.filter((known) => known[0] === typed[0]);
      if (meantBy(typed, own) !== undefined) continue;
      const all = meantBy(typed, KNOWN);
      const some = readFor(typed);
      const found = meantBy(typed, some);
      [asked, read] = [asked + 1, read + some.length];
      if (all === undefined) expect(found).toBeUndefined();
      else [proposed, missed] = [proposed + 1, missed + Number(found !== all)];
    }
  expect(proposed).toBeGreaterThan(500);
  expect(missed / proposed).toBeLessThan(0.02);
  expect(read / asked / KNOWN.length).toBeLessThan(0.25);
});

test('lists are as many as it takes for each to be short, seldom change, and are never many', () => {
  expect([0, 1, 100, 101, 1500, 15_000, 60_000].map(listsNeeded)).toEqual([1, 1, 1, 2, 16, 64, 64]);
});
