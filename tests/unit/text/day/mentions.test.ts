import { expect, test } from 'vitest';
import { dayMentionsIn } from '#text/day/mentions.ts';

test.each(['1er mars 2020', '1ᵉʳ mars 2020'])(
  '« %s »: the first of a month, with letters or with the ones that style sheets of citations print',
  (words) => {
    expect(dayMentionsIn(`Depuis le ${words}, les aides montent.`)).toMatchObject([
      { start: 10, end: 10 + words.length, day: 1, month: 3, year: 2020 },
    ]);
  },
);

test('a number that a comma parts from a month is no day of it', () => {
  expect(dayMentionsIn('bail 1, mars 2020')).toMatchObject([{ day: undefined, month: 3, year: 2020 }]);
});
