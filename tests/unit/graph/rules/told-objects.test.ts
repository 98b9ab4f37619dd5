/** A title acts on what its document acts on. */
import { expect, test } from 'vitest';
import { linesOf } from './formulations.ts';
import { ASSISES, village } from './village.ts';
import { rentree } from './rentree.ts';

const DOUBLE = {
  monde: 'fondateur',
  fiche: 'commitments/doubler-le-soutien-aux-conseils-departementaux',
  champ: 'title',
} as const;

test('the sum that a document doubles is no support that a title doubles', () => {
  expect(
    linesOf({
      ...DOUBLE,
      dit: 'Doubler en 2020 le soutien aux Conseils, dans le cadre de la contractualisation',
    }),
  ).toEqual([
    "content/commitments/doubler-le-soutien-aux-conseils-departementaux.yaml:1:8 title — « soutien » n’est pas ce dont le document dit « Doubler » : « Les 10M€ mobilisés par l'État en 2019 seront ainsi doublés en 2020 dans le cadre de la contractualisation entre l'État et les Conseils départementaux au titre de la stratégie pauvreté. » → reprenez le mot du document pour ce qui est visé",
  ]);
});

test.each([
  'Doubler en 2020 la somme mobilisée en 2019, dans le cadre de la contractualisation',
  'Doublement annoncé des 10 M€ mobilisés, dans le cadre de la contractualisation',
  'Renforcer le soutien aux Conseils départementaux',
])('« %s » is accepted', (dit) => {
  expect(linesOf({ ...DOUBLE, dit })).toEqual([]);
});

test('in a summary too', () => {
  expect(
    rentree
      .edit(
        'commitments/verser-aux-clubs.yaml',
        'summary: "Un versement annoncé dans le cadre du pacte rural"',
        'summary: "Versement d’un salaire annoncé dans le cadre du pacte rural"',
      )
      .said('toldObjects'),
  ).toEqual([
    'content/commitments/verser-aux-clubs.yaml:11:14 mentions.0.summary — « salaire » n’est pas ce dont le document dit « Versement » : « La mairie versera environ 5 000 euros aux clubs sportifs, dans le cadre du pacte rural. » → reprenez le mot du document pour ce qui est visé',
  ]);
});

test('nothing is said of another verb, nor of what cannot be read', () => {
  const world = (says: string) =>
    village.edit('commitments/ouvrir-la-halle.yaml', 'title: "Ouvrir une halle en 2020"', `title: "${says}"`);
  expect(world('Bâtir un toit').said('toldObjects')).toEqual([]);
  expect(world('Ouvrir un toit').said('toldObjects')).toHaveLength(1);
  expect(world('Ouvrir un toit').spoil(`communiques/${ASSISES}.mdx`).said('toldObjects')).toEqual([]);
});

test('a pronoun stands for what was said before it', () => {
  const path = 'commitments/ouvrir-la-halle.yaml';
  const world = (text: string) =>
    village
      .edit(`communiques/${ASSISES}.mdx`, 'La ville ouvrira une halle en 2020.', text)
      .write(
        path,
        village.text(path).replaceAll('La ville ouvrira une halle en 2020', 'Elle ouvrira en 2020'),
      )
      .edit(path, 'quote: "a ouvert la halle jeudi 18 juin 2020"', 'quote: "accueille les maraîchers"')
      .said('toldObjects');
  expect(world('La ville veut une halle. Elle ouvrira en 2020.')).toEqual([]);
  expect(world('La ville veut un pont. Elle ouvrira en 2020.')).toHaveLength(1);
});

test('a name of two words keeps both', () => {
  const title = (says: string) =>
    rentree
      .edit('commitments/agrandir-le-preau.yaml', 'title: "Agrandir le préau de l’école"', `title: "${says}"`)
      .said('toldObjects');
  expect(title('Agrandir le préau de la gare')).toEqual([]);
  expect(title('Agrandir le préau de gare')).toHaveLength(1);
  expect(title('Agrandir le préau de marché')).toEqual([]);
});
