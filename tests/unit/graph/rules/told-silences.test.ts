/** What a document gives anywhere, the editors do not say that it does not give. */
import { expect, test } from 'vitest';
import { rentree } from './rentree.ts';

const PATH = 'commitments/agrandir-le-preau.yaml';
const PLAIN = '  - "Des travaux sont en cours pour agrandir le préau."\n';
const lines = (says: string) => rentree.edit(PATH, PLAIN, `${PLAIN}  - "${says}"\n`).said('toldSilences');

test('a silence told of the whole document is refused, where it is none', () => {
  expect(lines('Le communiqué ne donne ni date ni somme.')).toEqual([
    `content/${PATH}:5:5 plain.1 — « communiqué ne donne ni date ni somme » se lit de tout le document, qui en donne ailleurs (date, somme) → dites de quoi : « n’en donne ni date ni somme », « ne donne pas de date à ces travaux »`,
  ]);
});

test.each([
  'Le communiqué ne donne pas de date.',
  'Le document ne dit aucune somme.',
  'Le communiqué ne donne aucun nombre.',
])('« %s » is refused', (says) => {
  expect(lines(says)).toHaveLength(1);
});

test.each([
  'Le communiqué n’en donne ni date ni somme.',
  'Le communiqué ne donne pas de date à ces travaux.',
  'Le communiqué ne donne pas de nombre de places pour la suite.',
  'Le communiqué ne donne aucune somme pour le préau.',
  'Le communiqué ne dit pas lesquels.',
])('« %s » is accepted', (says) => {
  expect(lines(says)).toEqual([]);
});

test('a document without any sum may be said to give none', () => {
  const world = rentree.edit(
    'communiques/2020-09-01-rentree.mdx',
    '  - "La ville présente sa rentrée."\n',
    '  - "Le communiqué ne donne aucun budget."\n',
  );
  expect(world.said('toldSilences')).toHaveLength(1);
  expect(
    world.edit('communiques/2020-09-01-rentree.mdx', 'environ 5 000 euros', 'une aide').said('toldSilences'),
  ).toEqual([]);
});
