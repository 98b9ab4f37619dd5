/** From words to records: those that were typed, and the other ways of saying them that the vocabulary gives. */
import type { SortsFile } from '../files.ts';
import { isSameWord } from '../words/fold.ts';
import type { Query } from '../words/query.ts';
import { withoutStopWords } from '../words/stop-words.ts';
import { tokensOf } from '../words/tokens.ts';
import { both, either, findAll, ranked, withSynonyms, type Asker, type Matches } from './matches.ts';
import type { Source } from './source.ts';
import type { Checked } from './spelling.ts';

/** The records that answer the words of a query, whatever narrows them. */
export interface Found {
  matches: Matches;
  alsoSearched: string[];
  /** Some record holds all that was asked, as the index reads it: what another source is to be asked in the same way. */
  isWhole: boolean;
  isApproximate: boolean;
}

export const NOTHING: Matches = new Map();

/** Another way of saying what was typed. */
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

/** Asks for words and exact words; a word that longer ones begin with is asked for alone. */
function asker(source: Source, checked: readonly Checked[]): Asker {
  const alone = new Set(checked.flatMap(({ hasLonger, form }) => (hasLonger ? [form] : [])));
  const longer = new Map(
    checked.flatMap((one) => (one.longer.length > 0 ? [[one.form, one.longer] as const] : [])),
  );
  const anyLonger = async (form: string): Promise<Matches> => {
    const sets = await Promise.all((longer.get(form) ?? []).map((key) => findAll(source, [], [key], [])));
    return either(sets.map((set) => set ?? NOTHING));
  };
  return async (forms, phrases) => {
    const free = forms.filter((form) => !alone.has(form));
    const exact = forms.filter((form) => alone.has(form));
    const begun = await Promise.all(free.filter((form) => longer.has(form)).map(anyLonger));
    const others = free.filter((form) => !longer.has(form));
    const found = await findAll(source, others, exact, phrases);
    const sets = [...(found === undefined ? [] : [found]), ...begun];
    return sets.length === 0 ? NOTHING : sets.reduce(both);
  };
}
/** The records that hold all that was typed, or what the vocabulary holds for alike; failing that, those that come near. */
export async function findWords(
  source: Source,
  query: Query,
  checked: readonly Checked[],
  groups: SortsFile['synonyms'],
): Promise<Found> {
  // A way of saying part of a query is no answer to a word that no document has.
  const strange = new Set(
    checked.flatMap(({ form, isKnown, isBeginning }) => (isKnown || isBeginning ? [] : [form])),
  );
  const words = checked.map(({ form }) => form);
  const variants = variantsOf(words, groups).filter(
    ({ words: rest }) => !rest.some((key) => strange.has(key)),
  );
  const ask = asker(source, checked);
  const [typed, ...others] = await Promise.all([
    strange.size > 0
      ? NOTHING
      : ask(words, query.phrases).then((found) =>
          ranked(source, found, [...words, ...query.phrases.flatMap(withoutStopWords)]),
        ),
    ...variants.map((variant) => ask(variant.words, [variant.phrase, ...query.phrases])),
  ]);
  const matches = others.reduce(withSynonyms, typed);
  const alsoSearched = [...new Set(variants.map(({ said }) => said))];
  // What the index alone brings together comes near; other words of the vocabulary are looked for, and said to be.
  const isNear = typed.size === matches.size && checked.some(({ isOnlyLike }) => isOnlyLike === true);
  if (matches.size > 0) return { matches, alsoSearched, isWhole: true, isApproximate: isNear };
  // Loaded when nothing answers, as what mends a spelling is.
  const { findNear } = await import('./near.ts');
  const near = await findNear(ask, query, checked);
  return { matches: near, alsoSearched, isWhole: false, isApproximate: near.size > 0 };
}
