/** The words of the index → their files. Each is written once its words are there: those of ten thousand documents are gigabytes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutAnew, sizeOf, startAfter } from './cut.ts';
import { shortDigest } from './digest.ts';
import { MOST_GATHERED, packed, PagefindChanged, type Word } from './format.ts';
import type { ListFile } from './list.ts';
import * as names from './names.ts';
import { openPairs, pairName } from './pairs.ts';
import { isLoneStopKey, isStopKey } from './terms.ts';
import { toColumns } from './to-columns.ts';

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

/** The same words, with the pairs of those heavier than `heavy`, which are noted in `paired`. */
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

/** Writes words, which are in order, into files. `heavy`: bytes of a word that has pairs. */
export function writeWords(
  folder: string,
  words: Iterable<Word>,
  heavy = PAIRED,
): Pick<ListFile, 'starts' | 'names' | 'lights' | 'paired'> {
  const [taken, starts, paired] = [new Set<string>(), [] as string[], [] as string[]];
  let [all, lights, last] = ['', '', ''];
  for (const held of cutAnew(withPairs(words, paired, heavy), isStopKey)) {
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
  return { starts, names: all, lights, paired: paired.join(' ') };
}
