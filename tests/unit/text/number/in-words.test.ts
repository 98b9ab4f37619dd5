import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardinal } from '#text/number/cardinals.ts';
import { numbersIn } from '#text/number/reader.ts';
import { forms, read } from './shown.ts';

describe('words are read', () => {
  test.each([
    ['Cinq engagements', '5 (Cinq)'],
    ['Quinze thématiques', '15 (Quinze)'],
    ['CINQ CENTS', '500 (CINQ CENTS)'],
    ['zéro chômeur', '0 (zéro)'],
    ['vingt et un', '21 (vingt et un)'],
    ['vingt-et-une', '21 (vingt-et-une)'],
    ['vingt deux', '22 (vingt deux)'],
    ['soixante et onze', '71 (soixante et onze)'],
    ['septante-trois', '73 (septante-trois)'],
    ['huitante et un', '81 (huitante et un)'],
    ['octante-deux', '82 (octante-deux)'],
    ['nonante-neuf', '99 (nonante-neuf)'],
    ['quatre-vingts places', '80 (quatre-vingts)'],
    ['quatre-vingt-un', '81 (quatre-vingt-un)'],
    ['quatre vingt dix', '90 (quatre vingt dix)'],
    ['cent', '100 (cent)'],
    ['cent un', '101 (cent un)'],
    ['cent une', '101 (cent une)'],
    ['deux cents', '200 (deux cents)'],
    ['deux cent quatre-vingt-dix-sept', '297 (deux cent quatre-vingt-dix-sept)'],
    ['mille', '1000 (mille)'],
    ['trois mille places', '3000 (trois mille)'],
    ['mille neuf cent quatre-vingt-dix', '1990 (mille neuf cent quatre-vingt-dix)'],
    ['vingt et un mille', '21000 (vingt et un mille)'],
    ['un million d’euros', '1000000 EUR (un million d’euros)'],
    ['un milliard deux cents millions d’euros', '1200000000 EUR (un milliard deux cents millions d’euros)'],
    ['deux millions et demi d’euros', '2500000 EUR (deux millions et demi d’euros)'],
    ['cent euros', '100 EUR (cent euros)'],
    ['Deux Millions Et Demi', '2500000 (Deux Millions Et Demi)'],
    ['DIX POUR CENT', '10 % (DIX POUR CENT)'],
    ['CENT EUROS', '100 EUR (CENT EUROS)'],
    ['dix pour cent', '10 % (dix pour cent)'],
    ['dix %', '10 % (dix %)'],
    ['dix M€', '10000000 EUR (dix M€)'],
    ['d’onze départements', '11 (onze)'],
    ['ze\u0301ro', '0 (ze\u0301ro)'],
    ['trois\u00A0mille', '3000 (trois\u00A0mille)'],
    ['un mille', '1000 (mille)'],
    ['une dizaine de foyers', '10 (une dizaine)'],
    ['un millier d’euros', '1000 EUR (un millier d’euros)'],
    ['une centaine de millions', '100000000 (une centaine de millions)'],
    ['deux douzaines', '24 (deux douzaines)'],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['deux-trois jours', [2, 3]],
    ['deux, trois', [2, 3]],
    ['vingt et deux', [20, 2]],
    ['deux et mille', [2, 1000]],
    ['cinq\nmille', [5, 1000]],
    ['quatre ateliers et quinze thématiques', [4, 15]],
    ['dix onze', [10, 11]],
    ['vingt et et un', [20]],
    ['soixante élus onze', [60, 11]],
    ['et quatre-vingts', [80]],
    ['quatre et vingt', [4, 20]],
    ['deux et cent', [2, 100]],
    ['zéro deux', [0, 2]],
    ['vingt un', [20]],
    ['deux millions trois millions', [2e6, 3e6]],
    ['deux millions trois milliards', [2e6, 3e9]],
    ['deux milliards trois millions quatre milliards', [2e9 + 3e6, 4e9]],
    ['deux mille trois mille', [2000, 3000]],
    ['deux mille trois millions', [2003e6]],
    ['deux cents trois cents', [200, 300]],
    ['deux cent trois mille', [203_000]],
    ['mille mille', [1000, 1000]],
    ['deux deuxième', [2, 2]],
    ['deuxième mille', [2, 1000]],
  ])('%j holds %j', (text, values) => {
    expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
  });

  test.each([
    'un engagement, une place, l’un et l’autre',
    'les millions, les cents, les vingts',
    'chacun',
    'dixit, centre, sixte',
    'Deux-Sèvres',
    'le Pont-Neuf',
    'des dizaines, la moitié, mis en quarantaine',
    'et demi',
    'unième',
  ])('%j holds none', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  test('every number that has a name is read back from it', () => {
    for (let n = 0; n <= 100; n += 1) {
      for (const gender of ['m', 'f'] as const) {
        expect(forms(cardinal(n, gender))).toEqual(n === 1 ? [] : [`${n} words`]);
      }
    }
  });

  test('up to the milliards, with or without hyphens everywhere', () => {
    const below100 = fc.integer({ min: 2, max: 99 });
    fc.assert(
      fc.property(
        below100,
        below100,
        below100,
        fc.constantFrom(' ', '-'),
        (milliards, millions, rest, joint) => {
          const name = `${cardinal(milliards)} milliards ${cardinal(millions)} millions trois cent ${cardinal(rest)}`;
          expect(forms(name.replaceAll(' ', joint))).toEqual([
            `${milliards * 1e9 + millions * 1e6 + 300 + rest} words`,
          ]);
        },
      ),
    );
  });
});
