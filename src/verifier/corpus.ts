/** The documents to compare with: one stream of words, where each remembers its sentence. */
import { plainLetters } from '#text/letters.ts';
import type { CorpusDocument, CorpusSentence } from './corpus-file.ts';
import { wordsOf, type Word } from './words.ts';

/** A sentence with its place. */
export interface Sentence {
  document: CorpusDocument;
  /** Rank of its block in the document. */
  block: number;
  anchor: string;
  text: string;
}

/** A word of the stream: `start` and `end` are offsets in its sentence. */
interface StreamWord extends Word {
  /** Rank in `sentences`. */
  sentence: number;
}

/** A stretch of words of the stream, `[from, to)`. */
export interface Stretch {
  from: number;
  to: number;
}

/** Between two documents: nothing that anybody types is found across. */
const WALL: StreamWord = { key: '\n', plain: '\n', start: 0, end: 0, sentence: -1 };

/** Of a large corpus, each text gathers other documents: none is cut into words twice. */
const known = new WeakMap<CorpusSentence, readonly Word[]>();

function wordsIn(sentence: CorpusSentence): readonly Word[] {
  const words = known.get(sentence) ?? wordsOf(sentence[1]);
  known.set(sentence, words);
  return words;
}

export class Corpus {
  readonly words: StreamWord[] = [];
  readonly sentences: Sentence[] = [];
  /** Words that name people and bodies, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly #places = new Map<string, number[]>();

  constructor(documents: readonly CorpusDocument[], names: readonly string[] = []) {
    this.names = new Set(
      names.flatMap((name) => (name.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase())),
    );
    for (const document of documents) {
      for (const [block, sentences] of document.blocks.entries())
        for (const sentence of sentences)
          this.#add({ document, block, anchor: sentence[0], text: sentence[1] }, wordsIn(sentence));
      this.words.push(WALL);
    }
  }

  #add(sentence: Sentence, words: readonly Word[]): void {
    const rank = this.sentences.push(sentence) - 1;
    for (const word of words) {
      const at = this.words.push({ ...word, sentence: rank }) - 1;
      const places = this.#places.get(word.plain);
      if (places) places.push(at);
      else this.#places.set(word.plain, [at]);
    }
  }

  /** Where a word stands in the stream, accents aside. */
  placesOf({ plain }: Pick<Word, 'plain'>): readonly number[] {
    return this.#places.get(plain) ?? [];
  }

  /** Does this word stand in a document, accents and capitals aside? */
  hasWord(word: string): boolean {
    return this.#places.has(plainLetters(word));
  }

  sentenceAt(word: number): Sentence | undefined {
    return this.sentences[this.words[word]?.sentence ?? -1];
  }

  /** Every stretch that says these words, one after the other. */
  find(words: readonly Pick<Word, 'key' | 'plain'>[]): Stretch[] {
    const ranked = words.map((word, rank) => ({ rank, places: this.placesOf(word) }));
    const rarest = ranked.reduce(
      (a, b) => (b.places.length < a.places.length ? b : a),
      ranked[0] ?? { rank: 0, places: [] },
    );
    return rarest.places
      .map((place) => place - rarest.rank)
      .filter((from) => from >= 0 && words.every(({ key }, rank) => this.words[from + rank]?.key === key))
      .map((from) => ({ from, to: from + words.length }));
  }

  /** The text from the first word to the last: a space between two sentences, a line break between two blocks. */
  textOf({ from, to }: Stretch): string {
    let text = '';
    let before: Sentence | undefined;
    for (let at = from; at < to;) {
      const rank = this.words[at]?.sentence ?? -1;
      let end = at;
      while (end < to && this.words[end]?.sentence === rank) end += 1;
      const sentence = this.sentences[rank];
      if (sentence !== undefined) {
        // Where the stretch goes on before or after, the signs at that edge of the sentence belong to it.
        const start = before === undefined ? this.words[at]?.start : 0;
        const stop = end < to ? sentence.text.length : this.words[end - 1]?.end;
        const joint = before === undefined ? '' : before.block === sentence.block ? ' ' : '\n';
        text += joint + sentence.text.slice(start, stop);
        before = sentence;
      }
      at = end;
    }
    return text;
  }

  /** What follows a word, up to the next one; at the end of a sentence, what closes it and a space. */
  gapAfter(word: number): string {
    const here = this.words[word];
    const next = this.words[word + 1];
    const text = this.sentenceAt(word)?.text ?? '';
    if (here === undefined) return '';
    return next?.sentence === here.sentence ? text.slice(here.end, next.start) : `${text.slice(here.end)} `;
  }
}
