/** What no document has, and what it was perhaps meant to be. */
import { START } from '../../text/search/files.ts';
import { isSameWord, stemOf } from '../../text/search/fold.ts';
import type { AskedWord } from '../../text/search/query.ts';
import { isNumberKey } from '../../text/search/tokens.ts';
import { nearest } from '../../text/similar.ts';
import type { Source } from './source.ts';

/** What the corpus knows of a word. */
export interface Checked extends AskedWord {
  /** Some document has it: `form` is then itself, or a word of its family under which the index has it. */
  isKnown: boolean;
  /** Documents have words that only begin so. */
  isBeginning: boolean;
  form: string;
  /** What the documents write instead, perhaps. */
  meant: string | undefined;
  /** A word of the corpus that begins so much like it that an approximate answer makes sense. */
  near: string | undefined;
}

/** Letters of a beginning that two words must share for the one to stand for the other, at least, and in proportion. */
const SHARED = { letters: 4, part: 0.6 } as const;

const sharedLength = (a: string, b: string) => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** The word of the same family that is most like it. */
function kinOf(key: string, keys: readonly string[]): string | undefined {
  if (isNumberKey(key)) return undefined;
  const stem = stemOf(key);
  return keys
    .filter((one) => isSameWord(one, key) || stemOf(one) === stem)
    .sort((a, b) => sharedLength(b, key) - sharedLength(a, key))[0];
}

function nearKey(key: string, keys: readonly string[]): string | undefined {
  if (isNumberKey(key)) return undefined;
  const [near] = [...keys].sort((a, b) => sharedLength(b, key) - sharedLength(a, key));
  const shared = near === undefined ? 0 : sharedLength(near, key);
  return shared >= Math.max(SHARED.letters, SHARED.part * key.length) ? near : undefined;
}

async function nearestKnown(
  source: Source,
  { key }: AskedWord,
  letters: readonly string[],
): Promise<string | undefined> {
  if (isNumberKey(key) || key.length < 3) return undefined;
  const among = async (firsts: readonly string[]) => {
    const files = await Promise.all(firsts.map((first) => source.lexicon(first)));
    const forms = new Map(files.flatMap((file) => Object.entries(file)));
    const found = nearest(
      key,
      [...forms.keys()].filter((known) => known.length > 2 && !isNumberKey(known)),
    )[0];
    return found === undefined ? undefined : forms.get(found) || found;
  };
  // A first letter is seldom wrong: the other letters are read only if its own has nothing.
  const [own = ''] = key;
  return (await among([own])) ?? (await among(letters.filter((one) => one !== own && /\D/.test(one))));
}

/** How much longer a word may be than what was typed of it, to be proposed in its place. */
const NEARLY_WHOLE = 2;

/** What the corpus knows of each word. The last one may be the beginning of a longer one. */
export async function checkWords(source: Source, words: readonly AskedWord[]): Promise<Checked[]> {
  const { starts } = await source.sorts();
  const letters = starts.filter((start) => start.length === 1);
  return Promise.all(
    words.map(async (word, rank): Promise<Checked> => {
      const { key } = word;
      const lexicon = await source.lexicon(key.slice(0, START));
      const keys = Object.keys(lexicon);
      const form = Object.hasOwn(lexicon, key) ? key : kinOf(key, keys);
      if (form !== undefined)
        return { ...word, isKnown: true, isBeginning: false, form, meant: undefined, near: undefined };
      const longer =
        rank === words.length - 1 && key.length >= 2 && !isNumberKey(key)
          ? keys.filter((one) => one.startsWith(key))
          : [];
      const isBeginning = longer.length > 0;
      const isNearlyWhole = longer.some((one) => key.length >= 5 && one.length - key.length <= NEARLY_WHOLE);
      const meant = isBeginning && !isNearlyWhole ? undefined : await nearestKnown(source, word, letters);
      return { ...word, isKnown: false, isBeginning, form: key, meant, near: nearKey(key, keys) };
    }),
  );
}
