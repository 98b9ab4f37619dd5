import { describe, expect, test } from 'vitest';
import { compareFrench } from '#graph/passages.ts';
import { slugOf } from '#entries/names.ts';
import { plainLetters, withoutAccents, withoutDrawnLetters, withoutLigatures } from '#text/letters.ts';

describe('plain letters are the ones a keyboard without accents types', () => {
  test.each([
    ['Écoles', 'ecoles'],
    ['E\u0301coles', 'ecoles'],
    ['ŒUVRE', 'oeuvre'],
    ['ex æquo', 'ex aequo'],
    ['L’Haÿ-les-Roses', 'l’hay-les-roses'],
    ['3 000 places', '3 000 places'],
    ['', ''],
  ])('%s: %s', (written, plain) => {
    expect(plainLetters(written)).toBe(plain);
    expect(plainLetters(plain)).toBe(plain);
  });
});

test('each step leaves alone what is another’s business', () => {
  expect(withoutAccents('Cœur É')).toBe('Cœur E');
  expect(withoutLigatures('Cœur É')).toBe('Coeur É');
  expect(withoutDrawnLetters('Cœur É \uFB01n \uFF21')).toBe('Cœur É fin A');
});

test('so « œ » is sorted and named as its two letters', () => {
  expect(['offre', 'œuvre', 'zone', 'Œdipe', 'odeur'].sort(compareFrench)).toEqual([
    'odeur',
    'Œdipe',
    'œuvre',
    'offre',
    'zone',
  ]);
  expect(slugOf('Mise en œuvre')).toBe('mise-en-oeuvre');
});
