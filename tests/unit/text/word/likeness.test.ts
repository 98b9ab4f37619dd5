/** What two sentences share, by the words that carry meaning. */
import { expect, test } from 'vitest';
import { contentWords, saysAllOf, saysMostOf, tellingWords } from '#text/word/likeness.ts';

test('words are compared by how they begin, whatever their accents, endings and order', () => {
  expect(contentWords('L’accompagnement des territoires')).toEqual(['accomp', 'territ']);
  expect(contentWords('Territorial, il accompagne')).toEqual(['territ', 'accomp']);
  expect(contentWords('Œuvrer, oeuvre')).toEqual(['oeuvre']);
});

test('small words say nothing, numbers tell much', () => {
  expect(contentWords('dans les deux cas, avec la')).toEqual([]);
  expect(contentWords('l’action 12, en 2019')).toEqual(['action', '12', '2019']);
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

test('a text that says most of a saying holds one of its telling words, whichever it leaves out', () => {
  const rarity = (word: string) => word.charCodeAt(0);
  for (let size = 4; size <= 9; size += 1) {
    const words = Array.from({ length: size }, (_, index) => String.fromCharCode(122 - index));
    const telling = tellingWords(words, rarity);
    expect(telling.length).toBeLessThan(size);
    for (let kept = 0; kept < 1 << size; kept += 1) {
      const text = new Set(words.filter((_, index) => (kept & (1 << index)) !== 0));
      if (saysMostOf(words, text)) expect(telling.some((word) => text.has(word))).toBe(true);
    }
  }
});
