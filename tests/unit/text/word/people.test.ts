/** People with their office: what is a part of a name, what is a part of an office, and what is neither. */
import { expect, test } from 'vitest';
import { NAME_WORD, peopleIn } from '#text/word/people.ts';

const read = (text: string): string[] => peopleIn(text).map(({ name, office }) => `${name}, ${office}`);

test.each([
  ['« Oui », dit Laurent Martin, maire de Lormoy.', 'Laurent Martin, maire de Lormoy'],
  ['Reçus par le préfet, Lazare Quesnoy, les élus sont partis.', 'Lazare Quesnoy, préfet'],
  ['Enzo Celia, directeur de la régie, a signé.', 'Enzo Celia, directeur de la régie'],
  ['Selon Aminata Roques, adjointe aux finances, tout va.', 'Aminata Roques, adjointe aux finances'],
  ['Pour Marius Escoubas, président de la chambre, tout va.', 'Marius Escoubas, président de la chambre'],
  [
    'Rosalie Martin, directrice départementale de l’emploi, du travail et des solidarités, réunira les maires.',
    'Rosalie Martin, directrice départementale de l’emploi, du travail et des solidarités',
  ],
  [
    'Le directeur régional de l’alimentation, de l’agriculture et de la forêt, Sixte Martin, réunira une cellule.',
    'Sixte Martin, directeur régional de l’alimentation, de l’agriculture et de la forêt',
  ],
  ['La conseillère régionale Maud Martin dénonce une saignée.', 'Maud Martin, conseillère régionale'],
  [
    'Le colonel Renaud Martin, commandant du groupement, salue ce travail.',
    'Renaud Martin, commandant du groupement',
  ],
])('%s', (text, person) => {
  expect(read(text)).toEqual([person]);
});

test.each([
  'La Région, présidente du comité, a signé.',
  'Des Maires, adjoints au projet, ont signé.',
  'Le Département Loue, responsable du plan, a signé.',
])('« %s » names nobody', (text) => {
  expect(read(text)).toEqual([]);
});

test('what is said of another person ends an office', () => {
  expect(read('En présence de Paul Martin, préfet de la Loue, du maire de Lormoy et des élus.')).toEqual([
    'Paul Martin, préfet de la Loue',
  ]);
});

test('a hyphen and its capital are read in one way: as many hyphens as one likes cost no more', () => {
  expect(NAME_WORD.match(/\?\[/gu) ?? []).toHaveLength(0);
  expect(read('Reçus par Anne-Lise-L Martin, maire de Lormoy.')).toEqual([
    'Anne-Lise-L Martin, maire de Lormoy',
  ]);
  expect(read(`Avec ${'A'.concat('-A'.repeat(12))}, maire.`)).toEqual([]);
});
