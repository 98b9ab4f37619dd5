import { expect, test } from 'vitest';
import { variantsOf } from '#search/client/find.ts';

const GROUPS = [
  ['IAE', 'insertion par l’activité économique'],
  ['insertion', 'intégration'],
  ['RSA', 'revenu de solidarité active'],
  ['le', 'de la'],
];
const said = (...asked: string[]) => variantsOf(asked, GROUPS).map((one) => one.said);

test('a word of the vocabulary brings the others of its group, as it writes them', () => {
  expect(variantsOf(['rsa'], GROUPS)).toEqual([
    { said: 'revenu de solidarité active', words: [], phrase: ['revenu', 'de', 'solidarite', 'active'] },
  ]);
  expect(said('revenu', 'solidarite', 'active')).toEqual(['RSA']);
});

test('the other words of the query stay wanted', () => {
  expect(variantsOf(['aide', 'rsa', 'jeunes'], GROUPS).map(({ words }) => words)).toEqual([
    ['aide', 'jeunes'],
  ]);
});

test('part of a longer expression brings no equivalents of its own', () => {
  expect(said('insertion', 'activite', 'economique')).toEqual(['IAE']);
  expect(said('insertion')).toEqual(['intégration']);
});

test('words that are apart, or in another order, are no expression', () => {
  expect(said('revenu', 'emploi', 'solidarite', 'active')).toEqual([]);
  expect(said('active', 'solidarite', 'revenu')).toEqual([]);
});

test('a feminine or a plural is the same word', () => {
  expect(said('insertions')).toEqual(['intégration']);
});

test('what was typed both ways brings nothing more, and stop words nothing at all', () => {
  expect(said('rsa', 'revenu', 'solidarite', 'active')).toEqual([]);
  expect(said('le')).toEqual([]);
  expect(said()).toEqual([]);
});
