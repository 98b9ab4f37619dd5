/** « et demi » comes on top of its number, wherever French sets it; « demi- » cuts a collective in half. */
import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '#text/number/quantities.ts';

const values = (text: string) => quantitiesIn(text).map(({ value, unit }) => [value, unit]);

describe('a half set behind', () => {
  test.each([
    ['deux hectares et demi', 2.5, undefined],
    ['La visite dure trois minutes et demie.', 3.5, undefined],
    ['12 mètres carrés et demi', 12.5, undefined],
    ['deux euros et demi', 2.5, 'EUR'],
    ['un millier et demi d’abonnés', 1500, undefined],
    ['une douzaine et demie d’œufs', 18, undefined],
    ['trois millions et demi d’euros', 3500000, 'EUR'],
  ])('« %s »', (text, value, unit) => expect(values(text)).toEqual([[value, unit]]));

  test.each([
    ['deux hectares et demi-sœurs', 2],
    ['deux écoles et un demi-étage', 2],
    ['1 200 lits et demi', 1200],
    ['2,5 hectares et demi', 2.5],
    ['deux ou demi', 2],
  ])('is no half in « %s »', (text, value) => expect(quantitiesIn(text)[0]?.value).toBe(value));

  test('what is counted stays beside the number', () => {
    expect(quantitiesIn('deux hectares et demi')[0]?.beside).toContain('hectares');
    expect(quantitiesIn('un millier et demi d’abonnés')[0]?.beside).toEqual(['abonnés']);
  });
});

test('a collective cut in half counts', () => {
  expect(values('une demi-douzaine d’artisans')).toEqual([[6, undefined]]);
  expect(values('Près d’une demi-centaine d’étals')).toEqual([[50, undefined]]);
  expect(quantitiesIn('près d’une demi-centaine d’étals')[0]).toMatchObject({
    words: 'une demi-centaine',
    form: 'about',
    before: 'près de',
    beside: ['étals'],
  });
  expect(values('une demi-journée, un demi-tarif, une demi-finale')).toEqual([]);
});
