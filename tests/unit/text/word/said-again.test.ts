/** What is found by numbers, positions and prefixes is what comparing each text with each saying finds, and all of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentWords, leastLike, leastRepeated } from '#text/word/likeness.ts';
import { SaidAgain } from '#text/word/said-again.ts';

type Words = readonly string[];

/** The slow and plain way. */
const naively = (sayings: readonly Words[], text: Words, leastOf: (words: Words) => number | undefined) =>
  sayings.filter((said) => {
    const least = leastOf(said);
    return least !== undefined && said.filter((word) => text.includes(word)).length >= least;
  });

/** Few words, some of them much more often than others, so that sayings meet. */
const word = fc.nat(120).map((rank) => `m${Math.floor(Math.sqrt(rank))}`);
const words = fc.uniqueArray(word, { maxLength: 12 });

test.each([
  ['most of it', leastLike],
  ['all of it', leastRepeated],
  ['two words of it', (said: Words) => (said.length < 2 ? undefined : 2)],
])('finds every saying of which a text says %s, once, and no other', (_name, leastOf) => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.array(words, { maxLength: 8 }), (sayings, texts) => {
      const again = new SaidAgain(sayings, (said) => said, leastOf);
      for (const text of texts) {
        const expected = naively(sayings, text, leastOf);
        const given = again.by(text);
        found += given.length;
        expect(given).toHaveLength(expected.length);
        expect(new Set(given)).toEqual(new Set(expected));
      }
    }),
    { numRuns: 400 },
  );
  expect(found).toBeGreaterThan(100);
});

test('only what is wanted is given', () => {
  const sayings = [1, 2].map((number) => ({ number, words: ['comite', 'reunir', 'fois', 'an'] }));
  const again = new SaidAgain(sayings, (saying) => saying.words, leastLike);
  const text = ['an', 'comite', 'fois', 'reunir', 'jour'];
  expect(again.by(text)).toEqual(sayings);
  expect(again.by(text, ({ number }) => number === 2)).toEqual([sayings[1]]);
});

test('a word said nearly brings no saying of which too little is said', () => {
  const said = contentWords('ouvrir trente places dans les foyers du canton');
  const again = new SaidAgain([said], (words) => words, leastLike);
  const by = (text: string) => again.by(contentWords(text)).length;
  // « ouvertes » does not begin as « ouvrir » does: beginnings are rough, and what they miss is not refused.
  expect(said).toHaveLength(5);
  expect(by('On ouvrira trente places dans un foyer.')).toBe(1);
  expect(by('Trente places dans un foyer.')).toBe(0);
});

test('nothing is said again of nothing', () => {
  const none = new SaidAgain<Words>([], (said) => said, leastLike);
  expect([none.by([]), none.by(['comite'])]).toEqual([[], []]);
});
