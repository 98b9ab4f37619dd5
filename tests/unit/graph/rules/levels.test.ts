import { describe, expect, test } from 'vitest';
import { communique, smallWorld } from '../worlds.ts';
import { doc, F } from '../lists/inputs.ts';
import { ASSISES, village } from './village.ts';

const world = (level: string, why = '') =>
  smallWorld({
    ...communique('2020-03-05', 'Le relais sera ouvert. Trente places ont été créées.'),
    'commitments/relais.yaml': `title: "Ouvrir le relais"\nlevel: régional\nmentions:\n  - communique: 2020-03-05-essai\n    quote: "Le relais sera ouvert."\n    verb: "sera ouvert"\n    level: ${level}\n${why}    nature: annonce\n    summary: "Le relais"\n`,
    'figures/places.yaml': `title: "Places"\nvalue: 30\nunit: "places"\nnature: flux\nlevel: fait\ncommunique: 2020-03-05-essai\nquote: "Trente places"\nverb: "ont été créées"\n`,
  }).lines;

test('a level that its verb says is accepted', () => {
  expect(world('annoncé')).toEqual([]);
});

test('a level that its verb contradicts is refused', () => {
  expect(world('fait')).toEqual([
    'content/commitments/relais.yaml:7:12 mentions.0.level — « sera ouvert » se lit « annoncé », le champ dit « fait » → écrivez annoncé, citez un autre verbe, ou dites pourquoi dans « levelWhy »',
  ]);
});

test('a reason given settles it', () => {
  expect(world('attendu', '    levelWhy: "Le document parle d’un souhait."\n')).toEqual([]);
});

test('a figure follows the same law', () => {
  const { lines } = smallWorld({
    ...communique('2020-03-05', 'Trente places seront créées.'),
    'figures/places.yaml': `title: "Places"\nvalue: 30\nunit: "places"\nnature: flux\nlevel: fait\ncommunique: 2020-03-05-essai\nquote: "Trente places"\nverb: "seront créées"\n`,
  });
  expect(lines).toEqual([
    'content/figures/places.yaml:5:8 level — « seront créées » se lit « annoncé », le champ dit « fait » → écrivez annoncé, citez un autre verbe, ou dites pourquoi dans « levelWhy »',
  ]);
});

describe('in the village', () => {
  test('a level that the verb contradicts is refused', () => {
    expect(
      village
        .edit(
          'commitments/ouvrir-la-halle.yaml',
          'verb: "ouvrira"\n    level: annoncé',
          'verb: "ouvrira"\n    level: fait',
        )
        .lines(),
    ).toEqual([
      'content/commitments/ouvrir-la-halle.yaml:9:12 mentions.0.level — « ouvrira » se lit « annoncé », le champ dit « fait » → écrivez annoncé, citez un autre verbe, ou dites pourquoi dans « levelWhy »',
    ]);
  });

  test('unless a reason is given', () => {
    expect(
      village
        .edit(
          'commitments/ouvrir-la-halle.yaml',
          'verb: "ouvrira"\n    level: annoncé',
          'verb: "ouvrira"\n    level: attendu\n    levelWhy: "Un souhait."',
        )
        .edit('commitments/ouvrir-la-halle.yaml', '"Une halle annoncée"', '"Une halle"')
        .lines(),
    ).toEqual([]);
  });

  test('a figure follows the same law', () => {
    expect(village.edit('figures/aide.yaml', 'level: fait', 'level: annoncé').lines()).toEqual([
      'content/figures/aide.yaml:6:8 level — « a versé » se lit « fait », le champ dit « annoncé » → écrivez fait, citez un autre verbe, ou dites pourquoi dans « levelWhy »',
    ]);
  });

  test('a verb keeps its auxiliary', () => {
    expect(
      village.edit('commitments/ouvrir-la-halle.yaml', 'verb: "a ouvert"', 'verb: "ouvert"').lines(),
    ).toEqual([
      'content/commitments/ouvrir-la-halle.yaml:14:11 mentions.1.verb — le document dit « a » juste avant « ouvert » → citez le verbe entier : « a ouvert »',
    ]);
  });

  test('in a figure too', () => {
    expect(village.edit('figures/aide.yaml', 'verb: "a versé"', 'verb: "versé"').lines()).toEqual([
      'content/figures/aide.yaml:9:7 verb — le document dit « a » juste avant « versé » → citez le verbe entier : « a versé »',
    ]);
  });

  test('what is denied has no level that its form says', () => {
    expect(
      village
        .edit(`communiques/${ASSISES}.mdx`, 'Le comité se réunira deux', 'Le comité ne se réunira pas deux')
        .write(
          'commitments/reunir-le-comite.yaml',
          village
            .text('commitments/reunir-le-comite.yaml')
            .replaceAll('Le comité se réunira', 'Le comité ne se réunira pas')
            .replace('verb: "se réunira"', 'verb: "ne se réunira pas"'),
        )
        .lines(),
    ).toEqual([
      'content/commitments/reunir-le-comite.yaml:8:11 mentions.0.verb — « ne se réunira pas » nie : son niveau ne se lit pas dans sa forme → dites pourquoi ce niveau dans « levelWhy »',
    ]);
  });

  test('nor in a figure', () => {
    expect(
      village.edit('figures/etals.yaml', 'verb: "compte"', 'verb: "ne compte pas"').said('levels'),
    ).toEqual([
      'content/figures/etals.yaml:8:7 verb — « ne compte pas » nie : son niveau ne se lit pas dans sa forme → dites pourquoi ce niveau dans « levelWhy »',
    ]);
  });
});

test('a figure that a document only asks about is not announced', () => {
  const figure = (quote: string, verb: string) =>
    doc(village, quote)
      .write(
        'figures/logements.yaml',
        F('Logements', 'value: 30', 'logements', 'décompte', quote, `level: annoncé\nverb: "${verb}"\n`),
      )
      .said('levels');
  expect(figure('La commune construira 30 logements.', 'construira')).toEqual([]);
  expect(figure('La commune construira-t-elle 30 logements ?', 'construira-t-elle')).toEqual([
    expect.stringContaining('le document ne fait que demander'),
  ]);
});

const worded = (text: string, title: string, quote: string, verb: string, level: string) =>
  smallWorld({
    ...communique('2020-03-05', text),
    'commitments/halle.yaml': `title: "${title}"\nlevel: régional\nmentions:\n  - communique: 2020-03-05-essai\n    quote: "${quote}"\n    verb: "${verb}"\n    level: ${level}\n    nature: annonce\n    summary: "La halle"\n`,
  }).lines;

test('of a verb that withdraws, no level is given to write', () => {
  const text = 'Les travaux de rénovation de la halle ont été suspendus.';
  expect(worded(text, 'Rénover la halle', text, 'ont été suspendus', 'en cours')).toEqual([
    expect.stringContaining('« ont été suspendus » dit que cela n’est pas, ou n’est plus prévu'),
  ]);
});

test('of words that are not in the document, the document is told to say nothing', () => {
  expect(
    worded(
      'La crèche est au centre.',
      'Ouvrir la crèche',
      "La mairie n'a pas ouvert la crèche",
      'ouvert',
      'fait',
    ).filter((line) => line.includes('le document dit')),
  ).toEqual([]);
});
