/**
 * Pagefind's files of words → ours. They are read one after another, and each of ours is written once its words are
 * there: decoded, the words of ten thousand documents are gigabytes.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutAnew, sizeOf, startAfter } from './cut.ts';
import { shortDigest } from './digest.ts';
import { MOST_GATHERED, packed, PagefindChanged, readWords, type Chunk, type Word } from './format.ts';
import type { ListFile } from './list.ts';
import * as names from './names.ts';
import { openPairs, pairName } from './pairs.ts';
import { isLoneStopKey, isPlaceholder, isStopKey } from './terms.ts';
import { toColumns } from './to-columns.ts';

/** The bytes of a file of the index, by its path in it. */
export type Read = (path: string) => Uint8Array;

/** Writes data into a file of the index that is named by them; no other file has that name. */
export function writeNamed(
  folder: string,
  fileOf: (name: string) => string,
  bytes: Buffer,
  taken: Set<string>,
): string {
  let name = shortDigest(bytes);
  while (taken.has(name)) name = shortDigest(bytes, Buffer.from(name));
  taken.add(name);
  writeFileSync(join(folder, fileOf(name)), bytes);
  return name;
}

/** A file of words that weighs more stands without its places as well: only exact words ask for these. */
const HEAVY = 1_000;

/** Bytes of the places of a word, before compression, from which exact words are better told by its pairs. */
const PAIRED = 20_000;
/** No pair comes before. */
const FIRST_PAIR = pairName('', '').slice(0, 3);

const inOrder = ([one]: Word, [other]: Word): number => (one < other ? -1 : 1);

/** Pagefind sorts bytes of UTF-8, as code points; a browser compares halves of them. */
const isBefore = (one: string, other: string): boolean =>
  Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0;

/** The words of these files, as Pagefind sorts them. @throws {@link PagefindChanged} if they are in no order */
function* wordsIn(chunks: readonly Chunk[], read: Read): Generator<Word> {
  let last = '';
  for (const [, , name] of [...chunks].sort(([one], [other]) => (isBefore(one, other) ? -1 : 1)))
    for (const word of readWords(read(names.wordsFile(name)))) {
      if (!isBefore(last, word[0])) throw new PagefindChanged(`« ${word[0]} » vient après « ${last} »`);
      last = word[0];
      if (!isPlaceholder(word[0])) yield word;
    }
}

/** A word that a browser may put elsewhere: those between two that it would exchange all have such a sign. */
const UNUSUAL = /[\u{E000}-\u{10FFFF}]/u;

/** The same words, as a browser sorts them. */
export function* asBrowsersSort(words: Iterable<Word>): Generator<Word> {
  let unusual: Word[] = [];
  for (const word of words) {
    if (UNUSUAL.test(word[0])) {
      unusual.push(word);
      continue;
    }
    yield* unusual.sort(inOrder);
    unusual = [];
    yield word;
  }
  yield* unusual.sort(inOrder);
}

/** The same, with the pairs of those heavier than `heavy`, which are noted in `paired`. */
function* withPairs(words: Iterable<Word>, paired: string[], heavy: number): Generator<Word> {
  const pairs = openPairs();
  // Pairs are known once all words are: those after the first of them, few in French, wait: « µg », « β ».
  const held: Word[] = [];
  for (const word of words) {
    if (sizeOf(word) > heavy && !isLoneStopKey(word[0])) {
      pairs.add(word);
      paired.push(word[0]);
    }
    if (word[0] < FIRST_PAIR) yield word;
    else held.push(word);
  }
  yield* [...held, ...pairs.words()].sort(inOrder);
}

/** Writes the words into files of ours, in the place of Pagefind's. `heavy`: bytes of a word that has pairs. */
export function rewriteWords(
  folder: string,
  read: Read,
  chunks: readonly Chunk[],
  heavy = PAIRED,
): Pick<ListFile, 'starts' | 'names' | 'lights' | 'paired'> {
  mkdirSync(join(folder, names.WORDS_FOLDER), { recursive: true });
  const [taken, starts, paired] = [new Set<string>(), [] as string[], [] as string[]];
  let [all, lights, last] = ['', '', ''];
  for (const held of cutAnew(withPairs(asBrowsersSort(wordsIn(chunks, read)), paired, heavy), isStopKey)) {
    const whole = packed(toColumns(held), [MOST_GATHERED]);
    // Stop words are asked for among exact words alone.
    const canBeLight = whole.length > HEAVY && !held.every(([word]) => isStopKey(word));
    const light = canBeLight ? packed(toColumns(held, false), [MOST_GATHERED]) : whole;
    const isLight = light.length * 2 < whole.length;
    const name = writeNamed(folder, names.wordsFile, whole, taken);
    if (isLight) writeFileSync(join(folder, names.wordsFile(names.lightName(name))), light);
    starts.push(startAfter(last, held[0]?.[0] ?? ''));
    last = held.at(-1)?.[0] ?? '';
    all += name;
    lights += isLight ? '1' : '0';
  }
  if (starts.length === 0) throw new PagefindChanged('aucun mot n’est indexé');
  for (const [, , name] of chunks) rmSync(join(folder, names.wordsFile(name)), { force: true });
  return { starts, names: all, lights, paired: paired.join(' ') };
}
