/** The other ways of saying what was typed, from the vocabulary. */
import { isSameWord } from '../words/fold.ts';
import { withoutStopWords } from '../words/stop-words.ts';
import { tokensOf } from '../words/tokens.ts';

export interface Variant {
  /** The words that the vocabulary holds for alike, as it writes them. */
  said: string;
  words: readonly string[];
  phrase: readonly string[];
}

const keysOf = (text: string) => tokensOf(text.normalize('NFC')).map(({ keys }) => keys[0]);

/** Whether all of `part` is among `keys`, in order and in one run. */
function holds(keys: readonly string[], part: readonly string[]): boolean {
  const starts = keys.length - part.length;
  for (let at = 0; at <= starts; at += 1)
    if (part.every((key, index) => isSameWord(key, keys[at + index] ?? ''))) return true;
  return false;
}

/**
 * For each word of the vocabulary that was typed, the other words of its group. Exact words have no other way.
 * @param asked the keys that were typed, or those of the same words that documents have
 */
export function variantsOf(asked: readonly string[], groups: readonly (readonly string[])[]): Variant[] {
  const typed = groups.flatMap((group) => {
    const forms = group
      .map((said) => ({ said, keys: keysOf(said) }))
      .filter(({ keys }) => withoutStopWords(keys).length > 0);
    // The longest that was typed: « insertion par l’activité économique » before « insertion par l’activité ».
    const longest = forms
      .filter(({ keys }) => holds(asked, withoutStopWords(keys)))
      .sort((a, b) => b.keys.length - a.keys.length)[0];
    return longest === undefined ? [] : [{ forms, words: withoutStopWords(longest.keys) }];
  });
  // « insertion » is not what is meant by « insertion par l’activité économique ».
  const isPart = (words: readonly string[]) =>
    typed.some((other) => other.words.length > words.length && holds(other.words, words));
  return typed
    .filter(({ words }) => !isPart(words))
    .flatMap(({ forms, words }) => {
      const rest = asked.filter((key) => !words.some((one) => isSameWord(one, key)));
      return forms
        .filter(({ keys }) => !holds(asked, withoutStopWords(keys)))
        .map(({ said, keys }) => ({ said, words: rest, phrase: keys }));
    });
}
