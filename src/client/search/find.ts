/** From words to records. */
import type { SortsFile } from '#text/search/files.ts';
import type { Query } from '#text/search/query.ts';
import { withoutStopWords } from '#text/search/stop-words.ts';
import { both, either, findAll, mostOf, ranked, withSynonyms, type Matches } from './matches.ts';
import type { Source } from './source.ts';
import type { Checked } from './spelling.ts';
import { variantsOf } from './synonyms.ts';

/** The records that answer the words of a query, whatever narrows them. */
export interface Found {
  matches: Matches;
  alsoSearched: string[];
  isApproximate: boolean;
}

export const NOTHING: Matches = new Map();

/** Asks for words and exact words; a word that longer ones begin with is asked for alone. */
function asker(source: Source, checked: readonly Checked[]) {
  const alone = new Set(checked.flatMap(({ hasLonger, form }) => (hasLonger ? [form] : [])));
  const longer = new Map(
    checked.flatMap((one) => (one.longer.length > 0 ? [[one.form, one.longer] as const] : [])),
  );
  const anyLonger = async (form: string): Promise<Matches> => {
    const sets = await Promise.all((longer.get(form) ?? []).map((key) => findAll(source, [], [[key]])));
    return either(sets.map((set) => set ?? NOTHING));
  };
  return async (forms: readonly string[], phrases: readonly (readonly string[])[]): Promise<Matches> => {
    const free = forms.filter((form) => !alone.has(form));
    const exact = forms.filter((form) => alone.has(form)).map((form) => [form]);
    const begun = await Promise.all(free.filter((form) => longer.has(form)).map(anyLonger));
    const others = free.filter((form) => !longer.has(form));
    const found = await findAll(source, others, [...exact, ...phrases]);
    const sets = [...(found === undefined ? [] : [found]), ...begun];
    return sets.length === 0 ? NOTHING : sets.reduce(both);
  };
}
type Asker = ReturnType<typeof asker>;

/** The records that have some of what was asked, when none has it all. */
async function findNear(ask: Asker, { phrases }: Query, checked: readonly Checked[]): Promise<Matches> {
  const words = checked.flatMap(({ isKnown, isBeginning, form, near }) =>
    isKnown || isBeginning ? [form] : near === undefined ? [] : [near],
  );
  const sets = await Promise.all([
    ...words.map((word) => ask([word], [])),
    ...phrases.map((phrase) => ask([], [phrase])),
    // Exact words that stand nowhere in this order may stand in another.
    ...phrases.map((phrase) => ask(withoutStopWords(phrase), [])),
  ]);
  return mostOf(sets);
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
  if (matches.size > 0) return { matches, alsoSearched, isApproximate: false };
  const near = await findNear(ask, query, checked);
  return { matches: near, alsoSearched, isApproximate: near.size > 0 };
}
