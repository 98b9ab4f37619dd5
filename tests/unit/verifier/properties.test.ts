/** What holds for every sentence of the corpus, whatever is done to it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersIn } from '#text/number/reader.ts';
import { typeset } from '#text/typography.ts';
import { piecesOf } from '#verifier/common.ts';
import { Corpus } from '#verifier/corpus.ts';
import { readText } from '#verifier/read.ts';
import { verify } from '#verifier/verify.ts';
import { weightOf, wordsOf, type Word } from '#verifier/words.ts';
import { corpus, founding } from './corpus.ts';

const sentences = corpus.sentences.map(({ text }) => text);
const anySentence = fc.constantFrom(...sentences);
/** Of « la participation », one word changed may leave « la », by which nothing is recognised. */
const isSaidWithout = (words: readonly Word[], changed: Word) =>
  words.some((word) => word !== changed && weightOf(word.key) === 1);
/** The words of a text one by one, those that say a number by what it is worth. */
const worthOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => numbersIn(word)[0]?.value ?? word);
const RUNS = { numRuns: 200 };
/** Milliseconds: thousands of comparisons, on a machine that may have other work. */
const PATIENCE = 60_000;

/** Words that the corpus has, and words that nobody has. */
const anyWord = fc.oneof(
  fc.constantFrom('licorne', 'Zanzibar', 'jamais', 'quarante', '7', '9 M€', 'être', 'préfecture'),
  fc.constantFrom(
    ...sentences.flatMap((text) => wordsOf(text).map(({ start, end }) => text.slice(start, end))),
  ),
);

test('the corpus has sentences enough', () => {
  expect(founding.sentences.length).toBeGreaterThan(50);
});

describe('any sentence', () => {
  test.each(sentences)('is exact: %s', (text) => {
    expect(verify(corpus, text).verdict).toBe('exact');
    expect(readText(corpus, text).answers.map(({ verdict }) => verdict)).toEqual(['exact']);
  });

  test.each(sentences)('is exact as the site shows it: %s', (text) => {
    expect(verify(corpus, typeset(text)).verdict).toBe('exact');
  });

  test('leads to a place where it stands', () => {
    for (const { text, anchor, document } of corpus.sentences) {
      const urls = verify(corpus, text).places.map(({ url }) => url);
      const own = corpus.sentences.filter((one) => one.text === text);
      expect(urls, text).toContain(`${document.url}#${anchor}`);
      expect(urls).toHaveLength(Math.min(5, Math.max(own.length, urls.length)));
    }
  });

  test('with other spaces, apostrophes or capitals is exact but for them', () => {
    const changes: readonly ((text: string) => string)[] = [
      (text) => text.replaceAll(' ', '  '),
      (text) => text.replaceAll(' ', '\u2009'),
      (text) => text.replaceAll("'", '\u02BC'),
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
    ];
    // « 1. » has no space, apostrophe nor letter to change.
    for (const text of sentences.filter((one) => wordsOf(one).length > 1))
      for (const other of changes.map((change) => change(text))) {
        // Words in capitals may be those of a title in capitals.
        const isDocument = sentences.some((one) => one.includes(other) || typeset(one).includes(other));
        expect(verify(corpus, other).verdict, other).toBe(isDocument ? 'exact' : 'same');
      }
  });

  test('with one word changed is altered, and compared word for word', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anySentence, fc.nat(), anyWord, (text, seed, other) => {
        const words = wordsOf(text);
        const word = words[seed % words.length];
        if (word === undefined) return;
        fc.pre(isSaidWithout(words, word));
        const changed = text.slice(0, word.start) + other + text.slice(word.end);
        const [key, now] = [word.key, wordsOf(changed)];
        // The other word may say the same, make one number with its neighbours, or make words of the corpus.
        fc.pre(now.length === words.length && now[words.indexOf(word)]?.key !== key);
        fc.pre(corpus.find(now).length === 0);
        const { verdict, changes, pieces } = verify(corpus, changed);
        expect(verdict, changed).toBe('altered');
        expect(changes.length, changed).toBeGreaterThan(0);
        // The comparison says the whole quotation, and nothing that neither text says.
        // « 07 », « 7 » and « sept » are one number: where both texts say it, the document's writing is shown.
        const said = pieces.flatMap(({ side, text: piece }) => (side === 'document' ? [] : [piece]));
        expect(worthOf(said.join('')), changed).toEqual(worthOf(changed));
      }),
      { numRuns: 1000 },
    );
  });

  test('beginning with a number where the document has it just before is compared in the document’s writing', () => {
    const text = sentences.find((one) => one.startsWith("l'égalité des chances")) ?? '';
    const { verdict, pieces, changes } = verify(corpus, text.replace(/^l/u, 'Cinq'));
    expect(verdict).toBe('altered');
    expect(pieces[0]).toEqual({ side: 'both', text: '5 ' });
    expect(changes).toContainEqual({ kinds: ['same-number'], document: '5', quote: 'Cinq' });
  });

  test('with one word of a part of it changed is altered', { timeout: PATIENCE }, () => {
    const parts = fc.constantFrom(...sentences.filter((text) => wordsOf(text).length >= 12));
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), (text, seed, place) => {
        const words = wordsOf(text);
        const from = seed % (words.length - 8);
        const part = words.slice(from, from + 8);
        const word = part[1 + (place % 6)];
        if (word === undefined) return;
        const cut =
          text.slice(part[0]?.start, word.start) + 'licorne' + text.slice(word.end, part.at(-1)?.end);
        fc.pre(wordsOf(cut).length === 8);
        expect(verify(corpus, cut).verdict, cut).toBe('altered');
      }),
      { numRuns: 500 },
    );
  });
});

test('a sentence of two or three words, one of them changed, is altered; unless an article is all that remains', () => {
  const short = sentences.filter((text) => [2, 3].includes(wordsOf(text).length));
  expect(short.length).toBeGreaterThan(0);
  for (const text of short) {
    const words = wordsOf(text);
    for (const word of words) {
      const changed = `${text.slice(0, word.start)}licorne${text.slice(word.end)}`;
      const { verdict } = verify(corpus, changed);
      expect(verdict, changed).toBe(isSaidWithout(words, word) ? 'altered' : 'absent');
    }
  }
});

test('what two texts have in common is in both, and the pieces say them whole', () => {
  const anyList = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(anyList, anyList, (one, other) => {
      let [i, j] = [0, 0];
      for (const { removed, added, shared } of piecesOf(one, other)) {
        expect(removed + added + shared).toBeGreaterThan(0);
        [i, j] = [i + removed, j + added];
        expect(one.slice(i, i + shared)).toEqual(other.slice(j, j + shared));
        [i, j] = [i + shared, j + shared];
      }
      expect([i, j]).toEqual([one.length, other.length]);
    }),
    RUNS,
  );
});

test('a quotation of a thousand cuts is answered at once', () => {
  const documents = [...new Set(founding.sentences.map(({ document }) => document))];
  const large = new Corpus(Array.from({ length: 50 }, () => documents).flat());
  const began = process.cpuUsage().user;
  for (const text of ['de […] '.repeat(3000), '« de […] de […] de […] la »'.repeat(300)])
    readText(large, text);
  expect((process.cpuUsage().user - began) / 1000).toBeLessThan(3000);
});

test('any text gets an answer, in time', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      for (const { verdict } of readText(corpus, text).answers) expect(verdict).toBeTypeOf('string');
    }),
    RUNS,
  );
  const huge = 'Les 20M€ mobilisés par le chat de la voisine. '.repeat(5000);
  const began = process.cpuUsage().user;
  const { answers, isCut } = readText(corpus, huge);
  expect(isCut).toBe(true);
  expect(answers.length).toBeLessThanOrEqual(200);
  expect((process.cpuUsage().user - began) / 1000).toBeLessThan(5000);
  expect(readText(corpus, '« '.repeat(20_000)).by).toBe('nothing');
  expect(readText(corpus, 'de '.repeat(20_000)).answers.length).toBeGreaterThan(0);
});
