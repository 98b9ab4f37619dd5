/** A corpus too large to be loaded whole: the clues of a quotation lead to the documents that hold it. */
import { describe, expect, test } from 'vitest';
import { clueFiles } from '#exports/clues.ts';
import { clueFileCount, corpusClues, corpusIndex } from '#exports/corpus.ts';
import { cluesIn, eachHashIn, hashOf, keyOf, likeliestParts, numberClue, shardOf } from '#verifier/clues.ts';
import { foundingWorld } from '../graph/worlds.ts';
import { founding } from './corpus.ts';

const FILES = 16;
/** Each sentence as a part of its own. */
const sentences = founding.sentences.map(({ text }) => text);
const parts = sentences.map((text) => {
  const hashes = new Set<number>();
  eachHashIn(text, (hash) => hashes.add(hash));
  for (const { number, sentence } of founding.words)
    if (number && founding.sentences[sentence]?.text === text) hashes.add(hashOf(numberClue(number.value)));
  return hashes;
});
/** A part that holds some clues. */
const partOf = (...clues: string[]): ReadonlySet<number> => new Set(clues.map(hashOf));
const files = clueFiles(parts, FILES).map((make) => make());

/** The parts that a browser would load for a text. */
function partsFor(text: string): number[] {
  return likeliestParts((hash) => files[shardOf(hash, FILES)] ?? [], cluesIn(text, 12), 3);
}

describe('the clues of a text', () => {
  test('lead to the sentence that it quotes, whole or with one word changed', () => {
    const long = [...sentences.entries()].filter(([, text]) => text.split(' ').length > 8);
    expect(long.length).toBeGreaterThan(20);
    for (const [part, text] of long) {
      expect(partsFor(text)).toContain(part);
      expect(
        partsFor(
          text
            .replace(/ \p{L}{4,} /u, ' licorne ')
            .toUpperCase()
            .replaceAll("'", '’'),
        ),
      ).toContain(part);
    }
  });

  test('lead to a number, however it is written', () => {
    const part = sentences.findIndex((text) => text.includes('10M€'));
    for (const amount of ['10 M€', '10 millions d’euros', 'dix millions d’euros', '10 000 000 €'])
      expect(partsFor(amount)).toContain(part);
  });

  test('lead nowhere for words that nobody wrote', () => {
    expect(partsFor('une licorne parme dort debout')).toEqual([]);
  });
});

test('the index holds every clue of a text that anybody asks for', () => {
  for (const [part, text] of sentences.entries())
    for (const clue of cluesIn(text, Number.MAX_SAFE_INTEGER))
      if (!clue.startsWith('#')) expect(parts[part], clue).toContain(hashOf(clue));
});

test('every hash has its file, in the order of hashes', () => {
  expect([0, 2 ** 31, 2 ** 32 - 1].map((hash) => shardOf(hash, 4))).toEqual([0, 2, 3]);
  expect(hashOf('a b')).not.toBe(hashOf('b a'));
});

test('words that stand everywhere name some places, not all', () => {
  const everywhere = Array.from({ length: 500 }, () => partOf('de la'));
  const [make] = clueFiles(everywhere, 1);
  expect(make?.()).toEqual(Array.from({ length: 400 }, () => keyOf(hashOf('de la'))));
});

test('a key is read where it begins, and in the file of its hash alone', () => {
  const [make] = clueFiles([partOf('de la'), partOf('de la', 'une licorne')], 1);
  const file = make?.() ?? [];
  expect(likeliestParts(() => file, ['une licorne'], 3)).toEqual([1]);
  expect(likeliestParts(() => [], ['une licorne'], 3)).toEqual([]);
  const key = keyOf(hashOf('une licorne'));
  // The same signs, across two keys.
  expect(likeliestParts(() => [`0${key}000`, `0000${key}`], ['une licorne'], 3)).toEqual([1]);
});

test('a file holds the clues of its own hashes, and all of them', () => {
  const told = files.flatMap((file, shard) =>
    file.flatMap((keys, part) => keys.match(/.{4}/g)?.map((key) => `${part} ${shard} ${key}`) ?? []),
  );
  const written = parts.flatMap((hashes, part) =>
    [...hashes].map((hash) => `${part} ${shardOf(hash, FILES)} ${keyOf(hash)}`),
  );
  expect(told.toSorted()).toEqual(written.sort());
});

test('no part is named twice by one hash, though two of its clues share it', () => {
  // FNV-1a, 32 bits: the shortest pair of words that it takes for one another.
  expect(hashOf('costarring')).toBe(hashOf('liquid'));
  const [make] = clueFiles([partOf('costarring', 'liquid')], 1);
  expect(make?.()).toEqual([keyOf(hashOf('liquid'))]);
});

test('files of no clue are there, and empty', () => {
  const counts = clueFiles([partOf('de la')], 4).map((make) => make().length);
  expect(counts.toSorted()).toEqual([0, 0, 0, 1]);
  expect(clueFiles([], 2).map((make) => make())).toEqual([[], []]);
});

test('ten more documents move no clue to another file, but where the corpus has doubled', () => {
  const counts = Array.from({ length: 1000 }, (_, more) => clueFileCount(more + 1));
  expect(counts.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 0));
  expect(new Set(counts.slice(10))).toEqual(new Set([32, 64, 128, 256, 512, 1024, 2048]));
  // Between two and four for a part: a file holds what it held.
  counts.slice(10).forEach((count, rank) => {
    expect(count / (rank + 11)).toBeGreaterThan(2);
    expect(count / (rank + 11)).toBeLessThanOrEqual(4);
  });
});

test('the present corpus is loaded whole, and needs no clues', () => {
  const { graph } = foundingWorld();
  expect(corpusClues(graph)).toEqual([]);
  expect(corpusIndex(graph)).toMatchObject({ documents: graph.communiques.length, parts: 1, clueFiles: 0 });
});
