/** What looks for printed words that the site would say are absent. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusIndex, corpusParts } from '#exports/corpus.ts';
import type { Graph } from '#graph/graph.ts';
import { placesOf } from '#kinds/vocabulary/places.ts';
import { lexiconFiles } from '#search/records/lexicon-files.ts';
import { searchRecords } from '#search/records/index.ts';
import { isStopWord } from '#search/words/stop-words.ts';
import { tokensOf } from '#search/words/tokens.ts';
import { plainLetters } from '#text/letters.ts';
import { numbersIn } from '#text/number/reader.ts';
import { Corpus } from '#verifier/corpus.ts';

/** What surrounds the words of an address, and is read by no one. */
const SCHEMES = /https?:\/\/(?:www\.)?|mailto:/g;

/** The raw files of a content, as their readers hold them; a word that a page cuts in two is one word. */
export const rawFiles = (folder: string, { communiques }: Graph): string[] =>
  communiques.flatMap(({ transcription }) => {
    if (transcription === undefined) return [];
    const raw = readFileSync(join(folder, 'sources', transcription.source), 'utf8');
    const cuts = transcription.edits.filter(({ kind }) => kind === 'jonction');
    return [cuts.reduce((text, { from, to }) => text.replace(from, to), raw).replace(SCHEMES, ' ')];
  });

/** Its words of two letters or more, each once. */
export const wordsOf = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.normalize('NFC').match(/\p{L}[\p{L}\p{M}]+/gu) ?? [])),
];

/** Words that the search would say no document has. */
export function unknownToSearch(graph: Graph, words: readonly string[]): string[] {
  const known = new Set([...lexiconFiles(searchRecords(graph)).words.values()].flatMap(Object.keys));
  return words.filter((word) =>
    tokensOf(word).some(({ keys }) => !isStopWord(keys[0]) && !keys.some((key) => known.has(key))),
  );
}

export const corpusOf = (graph: Graph) => new Corpus(corpusParts(graph).flat(), corpusIndex(graph).names);

/** Words that the verifier would say no document has. */
export function unknownToVerifier(graph: Graph, words: readonly string[]): string[] {
  const corpus = corpusOf(graph);
  // Words of numbers are compared by their value.
  return words.filter((word) => numbersIn(word).length === 0 && !corpus.hasWord(word));
}

/** Other words for an entry that its page says are absent, and that stand in a raw file. */
export function wronglyAbsent(graph: Graph, texts: readonly string[]): string[] {
  const plain = (text: string) =>
    ` ${plainLetters(text)
      .replace(/’/g, "'")
      .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const all = plain(texts.join('\n'));
  return graph.vocabulary.flatMap(({ equivalents }) =>
    equivalents.flatMap((one) =>
      placesOf(one).startsWith('Absent des') && all.includes(plain(one.words)) ? [one.words] : [],
    ),
  );
}
