/** What two sentences share, by the words that carry meaning. */
import { expect, test } from 'vitest';
import { contentWords, leastLike, leastRepeated } from '#text/word/likeness.ts';

test('words are compared by how they begin, whatever their accents, endings and order', () => {
  expect(contentWords('L’accompagnement des territoires')).toEqual(['accomp', 'territ']);
  expect(contentWords('Territorial, il accompagne')).toEqual(['territ', 'accomp']);
  expect(contentWords('Œuvrer, oeuvre')).toEqual(['oeuvre']);
});

test('small words say nothing, numbers tell much', () => {
  expect(contentWords('dans les deux cas, avec la')).toEqual([]);
  expect(contentWords('l’action 12, en 2019')).toEqual(['action', '12', '2019']);
});

test('most of a saying is seven words in ten, and four at least', () => {
  const words = Array.from({ length: 400 }, (_, index) => `mot-${index}`);
  for (let size = 0; size < words.length; size += 1) {
    const enough = words.findIndex((_, shared) => shared >= 4 && shared / size >= 0.7);
    expect(leastLike(words.slice(0, size))).toBe(size < 4 ? undefined : enough);
  }
});

test('all of a saying is three words at least', () => {
  expect(leastRepeated(['comite', 'reunir', 'fois'])).toBe(3);
  expect(leastRepeated(['planter', 'haie'])).toBeUndefined();
});
