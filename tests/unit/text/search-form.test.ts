import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesOf } from '../../../src/document/model.ts';
import { loadWorld } from '../../../src/graph/load.ts';
import { indexForm, queryForm, shownForm } from '../../../src/text/search-form.ts';
import { typeset } from '../../../src/text/typography.ts';

describe('what goes to the index', () => {
  test.for([
    ['l’hébergement', "l'hébergement"],
    ['près de 3 000 places', 'près de 3·000 places'],
    ['Près d’1,5M€ ont', "Près d'1,5M€|1500000eur ont"],
    ['800 000€ a été', '800·000€|800000eur a été'],
    ['2,5 millions d’euros', "2,5·millions·d'euros|2500000eur"],
    ['l’œuvre', "l'œuvre|l'oeuvre"],
    ['en 2019 300 places', 'en 2019 300 places'],
    ['03 20 30 52 50', '03 20 30 52 50'],
  ] as const)('« %s » is « %s »', ([text, form]) => {
    expect(indexForm(text)).toBe(form);
  });

  test('gives every sentence of the corpus back to the letter, typeset', () => {
    const { content } = loadWorld(new URL('../../../content/', import.meta.url).pathname);
    const leaves = content.entries.communiques.flatMap(({ document }) =>
      document ? leavesOf(document) : [],
    );
    expect(leaves.length).toBeGreaterThan(30);
    for (const { text } of leaves) {
      const line = text.replaceAll('\n', ' ');
      expect(shownForm(indexForm(line))).toBe(typeset(line));
    }
  });

  test('gives any words back, whatever their numbers, apostrophes and ligatures', () => {
    const word = fc.constantFrom(
      'l’œuvre',
      "d'urgence",
      '3',
      '000',
      '1,5M€',
      '10',
      'M€',
      'places',
      'Hauts-de-France',
      '2019',
      ';',
      '«',
      '»',
      '12,5',
      '%',
      'cœur',
      'euros',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(' ');
        expect(shownForm(indexForm(text))).toBe(typeset(text));
      }),
    );
  });
});

describe('what is asked of the index', () => {
  test.for([
    [['1,5M€', '1,5 M€', '1 500 000 €', '1,5 million d’euros'], '1500000eur'],
    [['3 000', '3000', '3\u202f000'], '3000'],
    [['l’hébergement', "l'hébergement", 'hébergement'], 'hébergement'],
    [['œuvre', 'oeuvre'], 'oeuvre'],
    [['« urgence sociale »', '"urgence sociale"', '“urgence sociale”'], '"urgence sociale"'],
    [["aujourd'hui", 'aujourd’hui'], "aujourd'hui"],
  ] as const)('%s: one form', ([queries, form]) => {
    expect(queries.map(queryForm)).toEqual(queries.map(() => form));
  });
});
