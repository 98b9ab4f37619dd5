/** Names that several records give themselves. */
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { foldWords } from '#text/word/finder.ts';
import { problemAt } from '../problem-at.ts';

/** A name that a record gives itself, and where. */
export interface Given<E extends Entry = Entry> {
  entry: E;
  field: string;
  name: string;
  /** Two names are one under the same key only. */
  key: string;
}

/** A name, then others of the same record. */
export const namesOf = <E extends Entry>(
  entry: E,
  name: [field: string, words: string],
  others: [field: string, words: readonly string[]],
) =>
  [name, ...others[1].map((words, rank) => [`${others[0]}.${rank}`, words] as const)].map(
    ([field, words]): Given<E> => ({
      entry,
      field,
      name: words,
      key: foldWords(words),
    }),
  );

/** Every name that a later record takes from an earlier one, in the order of files; `isOther`: they are two things. */
export function takenTwice<E extends Entry>(
  given: readonly Given<E>[],
  remedy: string,
  isOther: (one: E, before: E) => boolean = () => false,
): Problem[] {
  const known = new Map<string, Given<E>[]>();
  return given.flatMap((one) => {
    const all = known.get(one.key) ?? [];
    known.set(one.key, [...all, one]);
    const before = all.find(({ entry }) => entry.id !== one.entry.id && !isOther(one.entry, entry));
    return before === undefined || all.some(({ entry }) => entry.id === one.entry.id)
      ? []
      : [problemAt(one.entry, one.field, `« ${one.name} » est déjà le nom de ${before.entry.path}`, remedy)];
  });
}
