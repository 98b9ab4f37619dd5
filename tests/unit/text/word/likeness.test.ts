/** What two sentences share, by the words that carry meaning. */
import { expect, test } from 'vitest';
import { contentWords, saysAllOf, saysMostOf } from '#text/word/likeness.ts';

test('words are compared by how they begin, whatever their accents, endings and order', () => {
  expect(contentWords('L’accompagnement des territoires')).toEqual(['accomp', 'territ']);
  expect(contentWords('Territorial, il accompagne')).toEqual(['territ', 'accomp']);
  expect(contentWords('Œuvrer, oeuvre')).toEqual(['oeuvre']);
});

test('small words, small numbers and figures say nothing', () => {
  expect(contentWords('dans les deux cas, 2019 et 3 000')).toEqual([]);
});

const said = contentWords('ouvrir trente places dans les foyers du canton');

test('most of a saying is seven words in ten, and four at least', () => {
  // « ouvertes » does not begin as « ouvrir » does: beginnings are rough, and what they miss is not refused.
  const by = (text: string) => saysMostOf(said, new Set(contentWords(text)));
  expect(said).toHaveLength(5);
  expect(by('On ouvrira trente places dans un foyer.')).toBe(true);
  expect(by('Trente places dans un foyer.')).toBe(false);
  expect(saysMostOf(['a', 'b', 'c'], new Set(['a', 'b', 'c']))).toBe(false);
});

test('all of a saying is three words at least', () => {
  expect(saysAllOf(['comite', 'reunir', 'fois'], new Set(['fois', 'comite', 'reunir', 'an']))).toBe(true);
  expect(saysAllOf(['comite', 'reunir', 'fois'], new Set(['fois', 'comite']))).toBe(false);
  expect(saysAllOf(['planter', 'haie'], new Set(['planter', 'haie']))).toBe(false);
});
