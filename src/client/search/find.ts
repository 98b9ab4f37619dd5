/** From words to records. */
import type { SortsFile } from '../../text/search/files.ts';
import type { Query } from '../../text/search/query.ts';
import { isStopWord } from '../../text/search/stop-words.ts';
import { findAll, mostOf, withSynonyms, type Matches } from './matches.ts';
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

/** The records that have some of what was asked, when none has it all. */
async function findNear(source: Source, query: Query, checked: readonly Checked[]): Promise<Matches> {
  const words = checked.flatMap(({ isKnown, isBeginning, form, near }) =>
    isKnown || isBeginning ? [form] : near === undefined ? [] : [near],
  );
  const sets = await Promise.all([
    ...words.map((word) => findAll(source, [word], [])),
    ...query.phrases.map((phrase) => findAll(source, [], [phrase])),
    // Exact words that stand nowhere in this order may stand in another.
    ...query.phrases.map((phrase) =>
      findAll(
        source,
        phrase.filter((key) => !isStopWord(key)),
        [],
      ),
    ),
  ]);
  return mostOf(sets.map((set) => set ?? NOTHING));
}

/** The records that hold all that was typed, or what the vocabulary holds for alike; failing that, those that come near. */
export async function findWords(
  source: Source,
  query: Query,
  checked: readonly Checked[],
  groups: SortsFile['synonyms'],
): Promise<Found> {
  const words = checked.map(({ form }) => form);
  // A way of saying part of a query is no answer to a word that no document has.
  const strange = new Set(
    checked.flatMap(({ key, isKnown, isBeginning }) => (isKnown || isBeginning ? [] : [key])),
  );
  const variants = variantsOf(query, groups).filter(
    ({ words: rest }) => !rest.some((key) => strange.has(key)),
  );
  const [typed, ...others] = await Promise.all([
    strange.size > 0 ? NOTHING : findAll(source, words, query.phrases),
    ...variants.map((variant) => findAll(source, variant.words, [variant.phrase, ...query.phrases])),
  ]);
  const matches = others.reduce<Matches>(
    (all, other) => withSynonyms(all, other ?? NOTHING),
    typed ?? NOTHING,
  );
  const alsoSearched = [...new Set(variants.map(({ said }) => said))];
  if (matches.size > 0) return { matches, alsoSearched, isApproximate: false };
  const near = await findNear(source, query, checked);
  return { matches: near, alsoSearched, isApproximate: near.size > 0 };
}
