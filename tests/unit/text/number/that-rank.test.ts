import { describe, expect, test } from 'vitest';
import { numbersIn } from '#text/number/reader.ts';
import { forms } from './shown.ts';

describe('multiples and ordinals are read', () => {
  const endings = 'e es ent er é ée és ées ement ements ons ez ant a ait aient èrent era eront erait eraient';

  test.each(endings.split(' '))('doubl%s: two times; with tripl-, three', (ending) => {
    expect(forms(`doubl${ending} tripl${ending}`)).toEqual(['2 multiple', '3 multiple']);
  });

  test('quadrupler, quintupler, décupler, centupler: four, five, ten, a hundred times', () => {
    const times = [4, 5, 10, 100].map((n) => `${n} multiple`);
    expect(forms('quadrupler, quintupler, décupler, centupler')).toEqual(times);
  });

  test('premier, second: the ranks that are not named after a number', () => {
    expect(forms('premier premiers première premières')).toEqual(Array(4).fill('1 ordinal'));
    expect(forms('second seconds seconde')).toEqual(Array(3).fill('2 ordinal'));
  });

  test.each([
    ['seront ainsi doublés', ['2 multiple']],
    ['doublement, Doubler, double', ['2 multiple', '2 multiple', '2 multiple']],
    ['triplé puis quadruplée', ['3 multiple', '4 multiple']],
    ['au deuxième semestre', ['2 ordinal']],
    ['les premiers pas, la première', ['1 ordinal', '1 ordinal']],
    ['le second degré', ['2 ordinal']],
    [
      '1er, 1re, 1ère, 2de, 2nd, 3e, 3ème, 15es, 1ᵉʳ',
      [1, 1, 1, 2, 2, 3, 3, 15, 1].map((n) => `${n} ordinal`),
    ],
    ['cinquième, neuvième, quatrième', ['5 ordinal', '9 ordinal', '4 ordinal']],
    ['vingt et unième', ['21 ordinal']],
    ['quatre-vingt-dixième', ['90 ordinal']],
    ['deux cent cinquantième', ['250 ordinal']],
    ['troisièmes', ['3 ordinal']],
  ])('%j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test.each([
    'doublon, doublage, doublure',
    'redoublement, dédoublées',
    'secondes, secondaire',
    'premièrement',
    'deuxièmement',
  ])('%j holds none', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});
