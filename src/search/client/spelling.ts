/** What no document has, and what it was perhaps meant to be. */
import { isSameWord, sharedStart, stemOf } from '../words/fold.ts';
import { START } from '../files.ts';
import { exact } from '../pagefind/terms.ts';
import type { AskedWord, Query } from '../words/query.ts';
import { withoutStopWords } from '../words/stop-words.ts';
import { isNumberKey } from '../words/tokens.ts';
import type { Source } from './source.ts';

/** What the corpus knows of a word. */
export interface Checked extends AskedWord {
  /** Some document has it: `form` is then itself, or its feminine or plural under which the index has it. */
  isKnown: boolean;
  /** Known by the index alone, which brings words together: no document has it so. */
  isOnlyLike?: boolean;
  /** Documents have words that only begin so. */
  isBeginning: boolean;
  /** Some of them are other words than itself: it must be asked for alone. */
  hasLonger: boolean;
  form: string;
  // cspell:ignore économi
  /** The words that begin so, when its own ending is no ending to be cut: « économi » begins « économique » and not « économat ». */
  longer: readonly string[];
  /** It asks, and names nothing: « combien », « budget ». No document has it. */
  isAsking: boolean;
  /** What the documents write instead, perhaps. */
  meant: string | undefined;
  /** A word of the corpus that begins so much like it that an approximate answer makes sense. */
  near: string | undefined;
}

/** Letters of a beginning that two words must share for the one to stand for the other, at least, and in proportion. */
const SHARED = { letters: 5, part: 0.6 } as const;

/** The feminine or the plural that is most like it. */
const twinOf = (key: string, keys: readonly string[]): string | undefined =>
  isNumberKey(key)
    ? undefined
    : keys.filter((one) => isSameWord(one, key)).sort((a, b) => sharedStart(b, key) - sharedStart(a, key))[0];

function nearKey(key: string, keys: readonly string[]): string | undefined {
  if (isNumberKey(key)) return undefined;
  const [near] = withoutStopWords(keys).sort((a, b) => sharedStart(b, key) - sharedStart(a, key));
  const shared = near === undefined ? 0 : sharedStart(near, key);
  const bare = key.replace(/s$/, '');
  return shared >= Math.max(SHARED.letters, SHARED.part * bare.length) ? near : undefined;
}

/** A word typed so may be misspelt: a number or a few letters are not. */
const FEWEST = 4;

/** What is only proposed is no reason not to answer: a file of it that does not come costs a proposal, and no more. */
const unless = <T, O>(tried: () => Promise<T>, otherwise: O): Promise<T | O> =>
  tried().catch(() => otherwise);

/** So many words can be asked for one by one. */
const FEW = 12;

/** Words of a family share as many letters. */
const FAMILY = 4;

/** How much longer a word may be than what was typed of it, to be proposed in its place. */
const NEARLY_WHOLE = 2;

/** What the corpus knows of each word. The last one may be the beginning of a longer one. */
export async function checkWords(source: Source, words: readonly AskedWord[]): Promise<Checked[]> {
  const { starts } = await source.sorts();
  return Promise.all(
    words.map(async (word, rank): Promise<Checked> => {
      const { key } = word;
      const keys = Object.keys((await source.lexicon(key.slice(0, START))).forms);
      const beginning = stemOf(key);
      const hasLonger =
        key.length < START
          ? starts.some((start) => start.length > key.length && start.startsWith(key))
          : keys.some((one) => one.startsWith(beginning) && !isSameWord(one, key));
      const known = {
        ...word,
        isKnown: true,
        isBeginning: false,
        hasLonger,
        longer: [],
        isAsking: false,
      } as const;
      const unsaid = { meant: undefined, near: undefined };
      const twin = keys.includes(key) ? key : twinOf(key, keys);
      if (twin !== undefined) return { ...known, ...unsaid, form: twin };
      const longer =
        rank === words.length - 1 && key.length >= 2 && !isNumberKey(key)
          ? keys.filter((one) => one.startsWith(key))
          : [];
      // The index brings together more words than these: « élargissement » and « élargir ». It says so itself.
      const family = key.slice(0, FAMILY);
      if (
        longer.length === 0 &&
        !isNumberKey(key) &&
        keys.some((one) => one.length > FAMILY && one.startsWith(family))
      )
        if ((await source.find(exact([key]))).length > 0)
          return { ...known, ...unsaid, isOnlyLike: true, form: key };
      const isBeginning = longer.length > 0;
      const isNearlyWhole = longer.some((one) => key.length >= 5 && one.length - key.length <= NEARLY_WHOLE);
      // Loaded when a word is unknown, as what mends its spelling: most never are.
      const isAsking =
        !isBeginning &&
        (await unless(async () => (await import('../words/questions.ts')).isAsking(key), false));
      const isSpelt = isAsking || (isBeginning && !isNearlyWhole) || isNumberKey(key) || key.length < FEWEST;
      const propose = async () => (await import('./meant.ts')).meantFor(source, key);
      const meant = isSpelt ? undefined : await unless(propose, undefined);
      return {
        ...word,
        isKnown: false,
        isBeginning,
        hasLonger: false,
        longer: isBeginning && beginning !== key && longer.length <= FEW ? longer : [],
        form: key,
        isAsking,
        meant,
        near: nearKey(key, keys),
      };
    }),
  );
}

/** The query without the words of a question that no document has, unless it is made of nothing else. */
export function withoutAsking(query: Query, all: readonly Checked[]) {
  const checked = all.filter(({ isAsking }) => !isAsking);
  if (checked.length + query.phrases.length === 0) return { query, checked: all, aside: [] };
  const left = new Set(all.flatMap(({ key, isAsking }) => (isAsking ? [key] : [])));
  const isLeft = (key: string) => left.has(key);
  return {
    query: {
      ...query,
      words: query.words.filter(({ key }) => !isLeft(key)),
      keys: query.keys.filter((key) => !isLeft(key)),
    },
    checked,
    aside: all.flatMap(({ typed, isAsking }) => (isAsking ? [typed] : [])),
  };
}
