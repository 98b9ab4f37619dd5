/** A promised date is the one that its words resolve to. */
import { expect, test } from 'vitest';
import { ASSISES, HALLE, village } from './village.ts';

test('it has words', () => {
  expect(
    village.edit('commitments/ouvrir-la-halle.yaml', '  words: "en 2020"\n', '').said('deadlines'),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:30:10 due.quote — échéance sans mots → citez-les dans « words », ou dans « rhythm » pour un rythme',
  ]);
});

test('of a document of the thread', () => {
  expect(
    village
      .edit(
        'commitments/reunir-le-comite.yaml',
        `  rhythm: "deux fois par an"
  communique: ${ASSISES}
  quote: "Le comité se réunira deux fois par an"`,
        `  rhythm: "en 2020"
  communique: ${HALLE}
  quote: "a versé près de 30 000 euros en 2020"`,
      )
      .said('deadlines'),
  ).toEqual([
    'content/commitments/reunir-le-comite.yaml:14:15 due.communique — « 2020-06-18-halle » donne l’échéance, et le fil n’en dit rien → ajoutez sa mention, ou citez un document du fil',
  ]);
});

test('a rhythm is one', () => {
  expect(
    village
      .edit('commitments/reunir-le-comite.yaml', 'rhythm: "deux fois par an"', 'rhythm: "Le comité"')
      .said('deadlines'),
  ).toEqual([
    'content/commitments/reunir-le-comite.yaml:13:11 due.rhythm — « Le comité » n’est pas un rythme reconnu → citez par exemple « deux fois par an »',
  ]);
});

test('words that give no date want a period', () => {
  expect(
    village
      .edit(
        'commitments/ouvrir-la-halle.yaml',
        'due:\n  period: 2020\n  words: "en 2020"',
        'due:\n  words: "une halle"',
      )
      .said('deadlines'),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:28:10 due.words — « une halle » ne donne pas d’échéance reconnue → donnez aussi « period »',
  ]);
});

test('and are accepted with one', () => {
  expect(
    village
      .edit('commitments/ouvrir-la-halle.yaml', '  words: "en 2020"', '  words: "une halle"')
      .said('deadlines'),
  ).toEqual([]);
});

test('words that give a date need none', () => {
  expect(
    village.edit('commitments/ouvrir-la-halle.yaml', 'due:\n  period: 2020\n', 'due:\n').lines(),
  ).toEqual([]);
});

test('the period ends when the words say', () => {
  expect(
    village
      .edit('commitments/ouvrir-la-halle.yaml', 'due:\n  period: 2020\n', 'due:\n  period: 2021\n')
      .lines(),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:28:11 due.period — « en 2020 », dit le 2019-05-14, finit le 2020-12-31, la période finit le 2021-12-31 → corrigez la période',
  ]);
});

test('and begins when they say', () => {
  expect(
    village
      .edit('commitments/ouvrir-la-halle.yaml', 'due:\n  period: 2020\n', 'due:\n  period: 2020-S2\n')
      .lines(),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:28:11 due.period — « en 2020 », dit le 2019-05-14, commence le 2020-01-01, la période commence le 2020-07-01 → corrigez la période',
  ]);
});

test.each(['2020', '2020-09', '2020-09-01'])('a return may be said to be in %s', (period) => {
  expect(
    village
      .edit(
        'commitments/ouvrir-la-halle.yaml',
        '  period: 2020\n  words: "en 2020"',
        `  period: ${period}\n  words: "à la rentrée 2020"`,
      )
      .said('deadlines'),
  ).toEqual([]);
});
