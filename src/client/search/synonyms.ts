/** The other ways of saying what was typed, from the vocabulary. */
import { isSameWord } from '../../text/search/fold.ts';
import type { Query } from '../../text/search/query.ts';
import { isStopWord } from '../../text/search/stop-words.ts';
import { tokensOf } from '../../text/search/tokens.ts';

export interface Variant {
  /** The words that the vocabulary holds for alike, as it writes them. */
  said: string;
  words: readonly string[];
  phrase: readonly string[];
}

const keysOf = (text: string) => tokensOf(text.normalize('NFC')).map(({ keys }) => keys[0]);
const bare = (keys: readonly string[]) => keys.filter((key) => !isStopWord(key));

/** Whether all of `part` is among `keys`, in order and in one run. */
function holds(keys: readonly string[], part: readonly string[]): boolean {
  const starts = keys.length - part.length;
  for (let at = 0; at <= starts; at += 1)
    if (part.every((key, index) => isSameWord(key, keys[at + index] ?? ''))) return true;
  return false;
}

/** For each word of the vocabulary that was typed, the other words of its group. Exact words have no other way. */
export function variantsOf({ words }: Query, groups: readonly (readonly string[])[]): Variant[] {
  const asked = words.map(({ key }) => key);
  return groups.flatMap((group) => {
    const forms = group
      .map((said) => ({ said, keys: keysOf(said) }))
      .filter(({ keys }) => bare(keys).length > 0);
    // The longest that was typed: « insertion par l’activité économique » before « insertion par l’activité ».
    const typed = forms
      .filter(({ keys }) => holds(asked, bare(keys)))
      .sort((a, b) => b.keys.length - a.keys.length)[0];
    if (typed === undefined) return [];
    const rest = asked.filter((key) => !bare(typed.keys).some((one) => isSameWord(one, key)));
    return forms
      .filter(({ keys }) => !holds(asked, bare(keys)))
      .map(({ said, keys }) => ({ said, words: rest, phrase: keys }));
  });
}
