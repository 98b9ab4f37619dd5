import { describe, expect, test } from 'vitest';
import { leavesOf } from '../../../src/document/model.ts';
import { parseDocument } from '../../../src/document/parse.ts';
import { nearestWords, placesOf } from '../../../src/document/passages.ts';

const SOURCE = `# Titre

Près de 3 000 places d'hébergement ont été ouvertes en Hauts-de-France. En 2019, 300 places étaient prêtes.

- **un enjeu d'urgence sociale** : continuer à mettre à l'abri ;
- près d'1,5M€ et 800 000€ mobilisés, soit 12,5 % du total.
`;
const parsed = parseDocument(SOURCE, {});
if (!('document' in parsed)) throw new Error(JSON.stringify(parsed));
const { document } = parsed;

const found = (quote: string) =>
  placesOf(document, quote).map(({ leaf, start, end }) => leavesOf(document)[leaf]?.text.slice(start, end));

describe('words are found', () => {
  test.for([
    "Près de 3 000 places d'hébergement",
    'Près de 3\u202f000 places d’hébergement',
    'un enjeu d’urgence sociale : continuer',
    'urgence sociale',
    '1,5M€',
    '800 000€',
    '300 places',
    'Hauts-de-France',
  ])('« %s »', (quote) => {
    expect(found(quote)).toHaveLength(1);
  });
});

describe('words are refused', () => {
  test.for([
    ['another case', 'près de 3 000 places'],
    ['another accent', 'Pres de 3 000 places'],
    ['another number', 'Près de 3 001 places'],
    ['a word torn at its start', 'ébergement ont été'],
    ['a word torn at its end', 'place'],
    ['a number torn from its thousands', "000 places d'hébergement"],
    ['a number torn from its millions', 'Près de 3'],
    ['a number torn from its decimals', '5M€'],
    ['a number torn from its unit', '800 000'],
    ['a part of a hyphenated name', 'de-France'],
    ['words across two paragraphs', 'prêtes. un enjeu'],
    ['nothing', '   '],
  ] as const)('%s: « %s »', ([, quote]) => {
    expect(found(quote)).toEqual([]);
  });
});

test('a passage knows the sentences that it touches', () => {
  const [place] = placesOf(document, 'Hauts-de-France. En 2019');
  expect(place?.sentences).toHaveLength(2);
});

test('the nearest true words are offered, and none when nothing is near', () => {
  expect(nearestWords(document, "Près de 3 000 place d'hébergements ont")).toBe(
    "Près de 3 000 places d'hébergement ont",
  );
  expect(nearestWords(document, 'un enjeu éducatif pour les collèges')).toBeUndefined();
});
