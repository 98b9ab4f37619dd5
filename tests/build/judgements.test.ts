import { expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { homeWith } from './finders/fixture.ts';
import { findJudgements } from './finders/judgements.ts';

test('no page grades a promise in the words of the site', () => {
  expect(findJudgements(builtSite())).toEqual([]);
});

test.each(['Une promesse non tenue.', 'Engagement rompu', 'C’est un échec.', 'En retard de deux ans'])(
  '« %s » is reported',
  (words) => {
    expect(findJudgements(homeWith(`<p>${words}</p>`))).toHaveLength(1);
  },
);

test('the words of a document may grade', () => {
  expect(findJudgements(homeWith('<p>« Un retard a été pris »</p>'))).toEqual([]);
});
