/** The threads of the archive that share the words of a sentence. */
import { foldWords } from '../french.ts';
import type { Known } from '../known.ts';

export interface ThreadNearby {
  id: string;
  title: string;
  /** Words that they share, in plain letters. */
  shared: string[];
}

const COMMON = new Set(
  'dans pour avec leur leurs cette sont elle elles plus entre ainsi tous tout toute toutes sera seront comme afin dont aussi sous vers chaque ensemble notamment'.split(
    ' ',
  ),
);

const tellingWords = (text: string): Set<string> =>
  new Set(
    foldWords(text)
      .split(' ')
      .filter((word) => word.length > 3 && !COMMON.has(word) && !/^\d/.test(word))
      .map((word) => word.replace(/(?:s|x)$/, '')),
  );

/** The threads of the archive that share the most telling words: rare ones weigh more. */
export class Threads {
  readonly #threads: { id: string; title: string; words: Set<string> }[];
  readonly #holders = new Map<string, number>();

  constructor({ threads }: Known) {
    this.#threads = threads.map(({ id, title, quotes }) => ({
      id,
      title,
      words: tellingWords([title, ...quotes].join(' ')),
    }));
    for (const { words } of this.#threads)
      for (const word of words) this.#holders.set(word, (this.#holders.get(word) ?? 0) + 1);
  }

  near(sentence: string): ThreadNearby[] {
    const own = tellingWords(sentence);
    return this.#threads
      .map(({ id, title, words }) => {
        const shared = [...own].filter((word) => words.has(word));
        const weight = shared.reduce(
          (sum, word) => sum + Math.log(1 + this.#threads.length / (this.#holders.get(word) ?? 1)),
          0,
        );
        return { id, title, shared, weight };
      })
      .filter(({ shared }) => shared.length >= 2)
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .slice(0, 3)
      .map(({ id, title, shared }) => ({ id, title, shared }));
  }
}
