import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavesOf } from '#document/model.ts';
import { nearestWords } from '#document/nearest.ts';
import { placesOf, standsIn } from '#document/passages.ts';
import { read } from './read.ts';

const TEXT = read(
  "Les 10M€ mobilisés par l'État en 2019 seront doublés. En 2019 3 000 places en Hauts-de-France.\n\n*Communiqué \\\nde presse*, le **1,5 %** de l’aide.\n",
);
const words = (quote: string) =>
  placesOf(TEXT, quote).map(({ leaf, start, end }) => leavesOf(TEXT)[leaf]?.text.slice(start, end));

describe('words are found', () => {
  it.each([
    ['as they stand', "mobilisés par l'État"],
    ['with the other apostrophe', 'mobilisés par l’État'],
    ['with other spaces', 'en\u00A02019\u202Fseront\tdoublés'],
    ['across marks', '1,5 % de l’aide'],
    ['across a line break and the space before it', 'Communiqué de presse'],
    ['across two sentences', 'doublés. En 2019'],
    ['when a year stands before a number', '3 000 places'],
    ['after a year', 'En 2019'],
  ])('%s', (_, quote) => {
    expect(placesOf(TEXT, quote)).toHaveLength(1);
  });

  it('as often as they stand there', () => {
    expect(words('2019')).toEqual(['2019', '2019']);
  });

  it('with the sentences that hold them', () => {
    expect(placesOf(TEXT, 'doublés. En 2019')[0]?.sentences).toHaveLength(2);
  });
});

describe('words are not found', () => {
  it.each([
    ['another case', 'les 10M€'],
    ['another accent', "l'Etat"],
    ['another dash', 'Hauts–de–France'],
    ['a word torn from a word', 'mobilisé'],
    ['a word torn from a compound', 'Hauts'],
    ['the end of a compound', 'France'],
    ['a number torn from its thousands', '000 places'],
    ['the head of a number', '3'],
    ['a number torn from its decimals', '5 %'],
    ['the whole part of a decimal', 'le 1'],
    ['a number torn from its unit', 'Les 10'],
    ['another order', 'doublés seront'],
    ['nothing', '  '],
  ])('%s', (_, quote) => {
    expect(words(quote)).toEqual([]);
  });
});

it('every stretch of whole sentences of any text is found in it', () => {
  const word = fc.constantFrom(
    'relais',
    "l'État",
    'Oui',
    '3 000',
    '1,5 M€',
    'etc.',
    'Hauts-de-France',
    '«',
    '»',
    'été',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (list) => {
      const document = read(`Début ${list.join(' ')} fin.`);
      for (const leaf of leavesOf(document)) {
        for (const { start, end } of leaf.sentences) {
          const [place] = placesOf(document, leaf.text.slice(start, end));
          expect(place).toBeDefined();
        }
      }
    }),
  );
});

describe('the nearest true words', () => {
  it('are those that differ least', () => {
    expect(nearestWords(TEXT, "Les 20M€ mobilisés par l'État")).toBe("Les 10M€ mobilisés par l'État");
    expect(nearestWords(TEXT, '5 000 places')).toBe('3 000 places');
  });

  it('are not given when nothing comes near, or when nobody could compare them by eye', () => {
    expect(nearestWords(TEXT, 'une tout autre chose, très différente')).toBeUndefined();
    expect(nearestWords(TEXT, 'mot '.repeat(1000))).toBeUndefined();
  });
});

it('words stand in a text, whole', () => {
  expect(standsIn('Lille,\nle 16 janvier 2019', 'le 16 janvier')).toBe(true);
  expect(standsIn('Lille, le 16 janvier 2019', 'le 6 janvier')).toBe(false);
});
