import { describe, expect, test } from 'vitest';
import { matchingForm } from '#text/matching.ts';
import { numbersIn } from '#text/number/reader.ts';
import { tokensOf } from '#search/words/tokens.ts';
import { WordFinder } from '#text/word/finder.ts';
import { gradingsIn } from '#text/word/gradings.ts';
import { levelsOfVerb } from '#text/word/verb-levels.ts';

/** ' ‘ ’ ʼ ′ and the wide one. */
const WRITTEN = ["'", '\u2018', '\u2019', '\u02BC', '\u2032', '\uFF07'];

describe.each(WRITTEN)('%s is an apostrophe to every reader of words', (sign) => {
  test('quotations, numbers, verbs, judgements, expressions, search', () => {
    expect(matchingForm(`l${sign}État`)).toBe("l'État");
    expect(numbersIn(`2 millions d${sign}euros`)).toMatchObject([{ value: 2e6, unit: 'EUR' }]);
    expect(levelsOfVerb(`s${sign}engage à`)).toEqual(['annoncé']);
    expect(gradingsIn(`L’engagement n${sign}a pas été tenu.`)).toEqual([`engagement n${sign}a pas été tenu`]);
    const finder = new WordFinder([{ words: "l'aide alimentaire", group: 'a', key: 1 }]);
    expect(finder.in(`l${sign}aide alimentaire`)).toHaveLength(1);
    expect(tokensOf(`l${sign}aide`)).toEqual(tokensOf("l'aide"));
  });
});

describe.each(['\u00B4', '`'])('%s is one to the search alone: no document prints it', (sign) => {
  test('typed by a reader, and kept in a document', () => {
    expect(tokensOf(`l${sign}aide`)).toEqual(tokensOf("l'aide"));
    expect(matchingForm(`l${sign}aide`)).toBe(`l${sign}aide`);
  });
});
