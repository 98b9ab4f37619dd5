import { expect, test } from 'vitest';
import { meantBy, partsOf } from '#search/words/misspelling.ts';

const KNOWN =
  'lalande noblecourt jeantet dumoulin rodolphe michel hebergement insertion pauvrete recours lancer lancement sommes ' +
  'enfance conseil fracture presse data mining hauts de france dans pays janvier sociales temps ' +
  'pref prefet';
const keys = KNOWN.split(' ');

test.for([
  ['lallande', 'lalande'],
  ['laalnde', 'lalande'],
  ['alande', 'lalande'],
  ['noblecour', 'noblecourt'],
  ['jantet', 'jeantet'],
  ['jeantait', 'jeantet'],
  ['dumoulain', 'dumoulin'],
  ['rodolfe', 'rodolphe'],
  ['mishel', 'michel'],
  ['mihcel', 'michel'],
  ['hebergemant', 'hebergement'],
  ['ebergement', 'hebergement'],
  ['insersion', 'insertion'],
  ['unsertion', 'insertion'],
  ['pauverte', 'pauvrete'],
  ['lenfance', 'enfance'],
  ['conceil', 'conseil'],
  ['preffet', 'prefet'],
] as const)('« %s » was meant to be « %s »', ([typed, meant]) => {
  expect(meantBy(typed, keys)).toBe(meant);
});

test.for('secours manger financement femmes promesses danse payer xavier locales themes mel'.split(' '))(
  '« %s » is a word of its own: nothing is proposed for it',
  (typed) => {
    expect(meantBy(typed, keys)).toBeUndefined();
  },
);

test.for([
  ['datamining', ['data', 'mining']],
  ['hautsdefrance', ['hauts', 'de', 'france']],
  ['secours', undefined],
  ['insertion', undefined],
] as const)('« %s » runs together %s', ([typed, parts]) => {
  expect(partsOf(typed, new Set([...keys, 'cours']))).toEqual(parts);
});
