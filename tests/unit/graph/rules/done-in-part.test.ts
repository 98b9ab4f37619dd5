/** What is done of a part does not make the whole done. */
import { expect, test } from 'vitest';
import { C, doc, F } from '../lists/inputs.ts';
import { village } from './village.ts';
import { saidBy } from '#graph/said.ts';
import { RENTREE, rentree } from './rentree.ts';

const PATH = 'commitments/reloger-des-familles.yaml';
const relogement = (title: string, nature: string) =>
  rentree.write(
    PATH,
    `title: "${title}"\nlevel: communal\nmentions:\n  - communique: ${RENTREE}\n    quote: "Au moins 25 familles ont été relogées, notamment dans la vallée."\n    verb: "ont été relogées"\n    level: fait\n    nature: ${nature}\n    summary: "Au moins 25 familles dites relogées, notamment dans la vallée"\n`,
  );
const lines = (title: string, nature: string) => relogement(title, nature).said('doneInPart');

test('a title that counts more than is said done is refused', () => {
  expect(lines('Reloger 40 familles', 'réalisation')).toEqual([
    `content/${PATH}:8:13 mentions.0.nature — le titre dit « 40 familles », le document ne dit fait que « 25 familles » → écrivez « réalisation partielle »`,
  ]);
});

test.each([
  ['Reloger 40 familles', 'réalisation partielle'],
  ['Reloger 25 familles', 'réalisation'],
  ['Reloger 20 familles', 'réalisation'],
  ['Reloger des familles', 'réalisation'],
  // Of other things, and a year.
  ['Reloger des familles dans 40 logements en 2030', 'réalisation'],
])('« %s », as « %s », is accepted', (title, nature) => {
  expect(lines(title, nature)).toEqual([]);
});

test('and the part is said', () => {
  expect(saidBy({ level: 'fait', nature: 'réalisation partielle' })).toBe('fait en partie');
  expect(saidBy({ level: 'fait', nature: 'réalisation' })).toBe('fait');
});

test.each([
  [1, 'Paver la rue', 'Les travaux de la rue ont été lancés', 'ont été lancés'],
  [0, 'Lancer les travaux de la rue', 'Les travaux de la rue ont été lancés', 'ont été lancés'],
  // A call is done once it is launched.
  [0, 'Aider les clubs', 'Un appel aux clubs a été lancé', 'a été lancé'],
  [1, 'Paver la rue', 'La rue a été pavée à 60 %', 'a été pavée'],
  [0, 'Paver la rue', 'La rue a été pavée, et le bain rempli à 60 %', 'a été pavée'],
])('(%s) « %s » is done of « %s »', (count, title, quote, verb) => {
  const world = doc(village, `${quote}.`).write('commitments/rue.yaml', C(title, quote, verb, 'fait'));
  expect(world.said('doneInPart')).toHaveLength(count);
});

test('a figure is done no sooner than what it counts', () => {
  const quote = 'La construction de 30 logements a commencé';
  const figure = (level: string) =>
    doc(village, `${quote}.`)
      .write(
        'figures/logements.yaml',
        F('Logements', 'value: 30', 'logements', 'décompte', quote, `level: ${level}\nverb: "a commencé"\n`),
      )
      .said('doneInPart');
  expect(figure('en cours')).toEqual([]);
  expect(figure('fait')).toEqual([expect.stringContaining('« a commencé » dit un début, non « fait »')]);
});
