import { describe, expect, test } from 'vitest';
import { isNegated, leftOutBefore } from '#text/word/whole-verbs.ts';

const leftOut = (text: string, verb: string) => leftOutBefore(text, text.indexOf(verb), verb);

describe('a verb quoted in part', () => {
  test.each([
    ['qui devraient être créées cette année', 'créées', 'devraient être'],
    ['qui devraient être créées cette année', 'être créées', 'devraient'],
    ['Ils seront ainsi doublés', 'doublés', 'seront ainsi'],
    ['Le guichet n’a pas ouvert', 'ouvert', "n'a pas"],
    ['Le guichet ne sera pas ouvert', 'sera pas ouvert', 'ne'],
    ['Le guichet n’ouvrira pas', 'ouvrira pas', "n'"],
    ['Les places vont être créées', 'créées', 'vont être'],
    ['Les places pourraient ouvrir', 'ouvrir', 'pourraient'],
  ])('« %s », « %s » : il manque « %s »', (text, verb, wanted) => expect(leftOut(text, verb)).toBe(wanted));

  test.each([
    ['près de 3 000 places supplémentaires ouvertes pendant', 'ouvertes'],
    ['Les 10M€ mobilisés par l’État', 'mobilisés'],
    ['plus de 1 000 places qui devraient être créées', 'devraient être créées'],
    ['des départements est invité à', 'est invité à'],
    ['Par ailleurs, il s’agit aussi de', 'il s’agit aussi de'],
    ['Le préfet l’a présenté', 'a présenté'],
  ])('« %s » : « %s » est entier', (text, verb) => expect(leftOut(text, verb)).toBeUndefined());
});

test('a verb that denies', () => {
  expect(['ne seront pas ouverts', 'n’a jamais ouvert', 'n’est plus prévu'].map(isNegated)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['seront ouverts', 'ont ainsi été mobilisés', 'passe par'].map(isNegated)).toEqual([
    false,
    false,
    false,
  ]);
});

test.each([
  ['La ville s’est engagée à ouvrir une crèche.', 'ouvrir', "s'est engagée à"],
  ['La ville envisage d’ouvrir une crèche.', 'ouvrir', "envisage d'"],
  ['La ville ne souhaite pas ouvrir de crèche.', 'ouvrir', 'ne souhaite pas'],
  ['La ville souhaite ouvrir une crèche.', 'ouvrir', 'souhaite'],
  ['La ville prévoit de se doter d’une crèche.', 'se doter', 'prévoit de'],
  ['Sans ouvrir de crèche, la ville accueille.', 'ouvrir', 'Sans'],
  ['Faute d’ouvrir une crèche, la ville en loue une.', 'ouvrir', "Faute d'"],
  ['Avant d’ouvrir la crèche, la ville la repeint.', 'ouvrir', "Avant d'"],
  ['Refusant d’ouvrir la crèche, la ville la loue.', 'ouvrir', "Refusant d'"],
  ['Plutôt que d’ouvrir une crèche, la ville en loue une.', 'ouvrir', "Plutôt que d'"],
  ['Au lieu d’ouvrir une crèche, la ville en loue une.', 'ouvrir', "Au lieu d'"],
  ['LA VILLE RENONCE À VENDRE LA HALLE.', 'VENDRE', 'RENONCE À'],
  [
    'La ville a demandé à la région et au département d’ouvrir la halle.',
    'ouvrir',
    "a demandé à la région et au département d'",
  ],
  ['La ville a interdit aux élus et aux agents de vendre.', 'vendre', 'a interdit aux élus et aux agents de'],
  ['Afin d’ouvrir une crèche, la ville recrute.', 'ouvrir', undefined],
  ['Une loi permettant aux élus et aux agents d’ouvrir une crèche', 'ouvrir', undefined],
  ['Il s’agit de rénover le quai et d’ouvrir une crèche.', 'ouvrir', undefined],
  ['Une rue de Quimper à ouvrir', 'ouvrir', undefined],
  ['Il s’agit d’ouvrir une crèche.', 'ouvrir', undefined],
  ['Une crèche prête à ouvrir', 'ouvrir', 'prête à'],
])('an infinitive is quoted with what governs it: %s', (text, verb, left) => {
  expect(leftOut(text, verb)).toBe(left);
});
