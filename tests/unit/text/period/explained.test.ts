import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine } from '#text/complaint.ts';
import { explainPeriod } from '#text/period/mistakes.ts';
import { formatPeriod } from '#text/period/period.ts';
import { anyPeriod } from './calendar-periods.ts';

/** What is said of a text, in one line; nothing of one that is right. */
const explained = (text: string) => {
  const wrong = explainPeriod(text);
  return wrong === undefined ? '' : inOneLine(wrong);
};

describe('a period', () => {
  test.each(['2019', '2019-07', '2019-07-10', '2019-T3', '2019-S2', '2020-02-29'])('%s is one', (text) => {
    expect(explainPeriod(text)).toBeUndefined();
  });

  test.each([
    '',
    '19',
    '0000',
    '2019-00',
    '2019-13',
    '2019-7',
    '2019-T0',
    '2019-T5',
    '2019-S3',
    '2019-s2',
    '2019-Q1',
    '2019-02-29',
    '2019 ',
    '2019\n',
    '12019',
  ])('%j is none', (text) => {
    expect(explainPeriod(text)?.message).toEqual(expect.any(String));
  });
});

describe('a period that is wrong is explained', () => {
  const shapes =
    "une période s'écrit 2019, 2019-07, 2019-07-10, 2019-T3 (trimestre), 2019-S2 (semestre) ou 2019-07-10/2019-07-12 (intervalle)";
  test.each([
    ['S2 2019', 'écrivez 2019-S2'],
    ['2019s2', 'écrivez 2019-S2'],
    ['2019-H1', 'écrivez 2019-S1'],
    ['2019-Q3', 'écrivez 2019-T3'],
    ['deuxième semestre 2019', 'écrivez 2019-S2'],
    ['Second  semestre de 2019', 'écrivez 2019-S2'],
    ['3e trimestre 2019', 'écrivez 2019-T3'],
    ['2019-T5', "un trimestre s'écrit 2019-T1, 2019-T2, 2019-T3 ou 2019-T4"],
    ['2019-S3', "un semestre s'écrit 2019-S1 ou 2019-S2"],
    ['dernier trimestre 2019', "un trimestre s'écrit 2019-T1, 2019-T2, 2019-T3 ou 2019-T4"],
    ['2019-7', 'écrivez 2019-07'],
    ['07/2019', 'écrivez 2019-07'],
    ['juillet 2019', 'écrivez 2019-07'],
    ['2019-13', "le mois 13 n'existe pas ; les mois vont de 01 à 12"],
    [' 2019', 'écrivez 2019'],
    ['2019-07-32', "le 32 juillet n'existe pas ; juillet 2019 va du 1er au 31"],
    ['01/02/2020', 'format ambigu ; écrivez 2020-02-01 ou 2020-01-02'],
    ['10 juillet 2019', 'écrivez 2019-07-10'],
    ['été 2019', shapes],
    ['cette année', shapes],
    ['', shapes],
    ['2019-07-10 / 2019-07-12', 'écrivez 2019-07-10/2019-07-12'],
    [
      '2019-07-12/2019-07-10',
      '« 2019-07-10 » ne vient pas après « 2019-07-12 » ; écrivez la première date, puis la dernière',
    ],
    [
      '2019-07-10/2019-07-10',
      '« 2019-07-10 » ne vient pas après « 2019-07-10 » ; écrivez la première date, puis la dernière',
    ],
    [
      '2019-07-10/2019-08',
      '« 2019-07-10 » et « 2019-08 » ne sont pas de même sorte ; un intervalle va d’un jour à un jour, d’un mois à un mois, d’une année à une année',
    ],
    ['2019-07-10/2019-7', 'écrivez 2019-07'],
  ])('%j: %s', (text, sentence) => {
    expect(explained(text)).toBe(sentence);
  });

  test('and writing a period as French says it leads back to it', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        fc.pre(period >= '1000');
        expect(explained(formatPeriod(period))).toBe(/^\d{4}$/.test(period) ? '' : `écrivez ${period}`);
      }),
    );
  });
});
