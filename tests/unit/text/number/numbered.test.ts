/** What bears a number is not counted by it: rooms, lines, norms, far telephones, ranks, years of old. */
import { describe, expect, test } from 'vitest';
import { startOfNumber } from '#text/number/measure.ts';
import { quantitiesIn } from '#text/number/quantities.ts';

const classes = (text: string) => quantitiesIn(text).map((one) => one.class);
const only = (text: string) => [...new Set(classes(text))];

describe('claims nothing', () => {
  test.each([
    ['Depuis l’étranger, composez le +590 590 99 39 00.', 'téléphone'],
    ['Tél. : +262 262 40 77 77', 'téléphone'],
    ['au +32 2 555 12 12 ou au +44 20 7946 0958', 'téléphone'],
    ['le 39 19', 'téléphone'],
    ['Faites le 18 !', 'téléphone'],
    ['le bureau 214, la salle 3, le guichet 4', 'référence'],
    ['Les lignes 4, 7 et C2 sont déviées', 'référence'],
    ['les lignes de métro 1 et 14', 'référence'],
    ['les lots 2 à 5, les annexes 1 à 4, les pages 12 à 15', 'référence'],
    ['la parcelle AB 123', 'référence'],
    ['la délibération 2023-045', 'référence'],
    ['ISO 14001:2015', 'référence'],
    ['la norme NF EN 13432', 'référence'],
    ['règlement UE 2021/1060', 'référence'],
    ['la loi de 1901', 'référence'],
    ['la loi Climat et résilience du 22 août 2021', 'référence'],
    ['SIREN 123 456 789', 'référence'],
    ['IBAN FR76 3000 4000 0312 3456 7890 143', 'référence'],
    ['un bac +3', 'nom'],
    ['la N 24', 'nom'],
    ['Le 11-Septembre', 'nom'],
    ['la guerre de 14-18', 'nom'],
    ['les 24 Heures du Mans', 'nom'],
    ['les PM2,5', 'nom'],
    ['Windows 11', 'nom'],
    ['entre 9 heures et 17 heures', 'heure'],
    ['2, parvis Jean-Moulin', 'adresse'],
    ['12, Rue des Écoles', 'adresse'],
    ['14 lotissement Les Alizés', 'adresse'],
    ['la 2e promotion', 'rang'],
    ['au 2ème sous-sol', 'rang'],
    ['la troisième fois', 'rang'],
    ['en deuxième lecture', 'rang'],
    ['les 6e, 5e et 4e', 'rang'],
    ['Les rames 3 et 4 entrent en service.', 'référence'],
    ['entre les échangeurs 3 et 5', 'référence'],
    ['le marché n° 2023-TX-014', 'référence'],
    ['identifiant 845 1234 5678', 'référence'],
    ['code secret 991122', 'référence'],
    ['le code 7Q4-X2', 'nom'],
    ['la rue du 19-Mars-1962', 'nom'],
    ['acte III, scène 4', 'référence'],
    ['(poste 418)', 'référence'],
    ['la piste 09/27', 'référence'],
    ['un bâtiment R+3', 'nom'],
    ['Port-Ameline a battu Saint-Rémy 3-1.', 'expression'],
    ['à taux zéro', 'expression'],
    ['les lycéens de 1re', 'rang'],
    ['et un troisième le sera', 'rang'],
    ['le 0 800 23 13 13', 'téléphone'],
    ['le mardi 14 et le jeudi 16 mars', 'date'],
    ['ce samedi 12, la fête', 'date'],
  ])('« %s »', (text, name) => expect(only(text)).toEqual([name]));
});

test.each([
  ['plain', ' '],
  ['no-break', '\u00A0'],
  ['thin', '\u2009'],
  ['narrow no-break', '\u202F'],
])('a telephone number is one with %s spaces', (_, space) => {
  expect(only(`Tél. : ${['03', '20', '30', '59', '59'].join(space)}`)).toEqual(['téléphone']);
  expect(only(`le ${['0', '800', '23', '13', '13'].join(space)}`)).toEqual(['téléphone']);
});

test('a year of old is a date where words say so', () => {
  expect(only('Construit en 1786, agrandi vers 1850')).toEqual(['date']);
  expect(only('les années 1780 et les années 30')).toEqual(['date']);
  expect(only('Depuis juillet 1867')).toEqual(['date']);
  expect(only('Suzanne Bréhat (1834-1917)')).toEqual(['date']);
});

test.each([
  '12 rues sont fermées',
  '3 passages piétons',
  '12 cours de piano',
  '2 places de marché',
  'un programme de 500 logements',
  'une salle 300 places',
  'en 1500 exemplaires',
  'vers 2000 logements',
  'groupe 12 élèves',
  'action 12 %',
  '+40 000 visiteurs',
  'le 18 élèves',
  'entre 35 heures et 39 heures par semaine',
  'un cinquième',
  'les lauréats 12 et 13 ans',
  'au total 45.',
  'le 12 associations',
  'une bonne dizaine de foyers',
  'un bon millier de foyers',
  'une petite moitié des foyers',
  'Des places pour 2000 détenus',
  'Des lits pour 1950 individus',
  'Des cours pour 2000 inscrits',
  'Des repas pour 2000 élus',
  'Des places avant 2000 inscrits',
  '2000 copies',
])('and what is counted still is: « %s »', (text) => expect(only(text)).toEqual([undefined]));

test('hours right after a day are its hour only at the end of what is said', () => {
  const ofHours = (text: string) =>
    quantitiesIn(text)
      .map((one) => one.class)
      .at(-1);
  for (const text of ['Le samedi 4 juin 14 heures', 'Réunion le 16 mars 2020 9 heures.'])
    expect(ofHours(text)).toBe('heure');
  for (const text of [
    'Depuis le 4 juin 2020, 20 heures supplémentaires ont été faites',
    'Le 4 juin 2020 12 heures durant',
    'Le 4 juin 2020, 20 heures ont été passées',
    'Le 4 juin, 20 heures.',
  ])
    expect(ofHours(text)).toBeUndefined();
});

test('a list of numbers ends where another thing is counted', () => {
  expect(quantitiesIn('Dans les zones 1 à 3, 45 foyers').map(({ words, class: of }) => [words, of])).toEqual([
    ['zones 1 à 3', 'référence'],
    ['45', undefined],
  ]);
});

test('a quotation may leave out the article of a share', () => {
  const startOf = (text: string) => quantitiesIn(text).map((one) => text.slice(startOfNumber(one), one.end));
  expect(startOf('Les trois quarts des nappes')).toEqual(['trois quarts']);
  expect(startOf('la moitié des nappes')).toEqual(['moitié']);
  expect(startOf('un tiers des nappes')).toEqual(['un tiers']);
  expect(startOf('Les 12 nappes')).toEqual(['12']);
});

test('an adjective that loosens a number stands before it', () => {
  const said = (text: string) => quantitiesIn(text).map(({ words, value, share }) => [words, value ?? share]);
  expect(said('un bon millier de foyers')).toEqual([['millier', 1000]]);
  expect(said('une petite centaine de milliers de foyers')).toEqual([['centaine de milliers', 100_000]]);
  expect(said('un gros tiers des foyers')).toEqual([['tiers', { of: 1, among: 3 }]]);
  expect(said('une bonne moitié des foyers')).toEqual([['moitié', { of: 1, among: 2 }]]);
  expect(said('un millier de foyers')).toEqual([['un millier', 1000]]);
});

test('how strong, then how far, is no range', () => {
  const said = (text: string) => quantitiesIn(text).map(({ words }) => words);
  expect(said('de magnitude 5,8 à 42 km de profondeur')).toEqual(['5,8', '42']);
  expect(said('de 5 à 42 km de piste')).toEqual(['de 5 à 42']);
});

test('shares that documents write in their own way', () => {
  const said = (text: string) => quantitiesIn(text).map(({ words, share }) => [words, share]);
  expect(said('deux-tiers sont rentrées')).toEqual([['deux-tiers', { of: 2, among: 3 }]]);
  expect(said('Les 3/4 des agents')).toEqual([['3/4', { of: 3, among: 4 }]]);
  expect(quantitiesIn('Trois lycées sur les douze')).toMatchObject([
    { share: { of: 3, among: 12 }, beside: ['lycées'] },
  ]);
});

test('two bounds may each have their unit, and two years may be far', () => {
  expect(quantitiesIn('une hausse entre 5 et 6, ou 30 cm à 40 cm')).toMatchObject([
    { range: { from: 5, to: 6 } },
    { range: { from: 30, to: 40 } },
  ]);
  expect(quantitiesIn('remontée de 30 cm à 40 cm')).toHaveLength(2);
  expect(only('de 1539 à 1870')).toEqual(['date']);
});
