/** A name leads to one record: two organisations, two territories of one level or two words of one name are one thing said twice. */
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { foldWords } from '#text/word/finder.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** A name that a record gives itself, and where. */
interface Given {
  entry: Entry;
  field: string;
  name: string;
  /** Two names are one under the same key only. */
  key: string;
}

/** A name, then others of the same record. */
const namesOf = (
  entry: Entry,
  name: [field: string, words: string],
  others: [field: string, words: readonly string[]],
) =>
  [name, ...others[1].map((words, rank) => [`${others[0]}.${rank}`, words] as const)].map(
    ([field, words]): Given => ({
      entry,
      field,
      name: words,
      key: foldWords(words),
    }),
  );

/** Every name that a later record takes from an earlier one, in the order of files. */
function takenTwice(given: readonly Given[]): Problem[] {
  const first = new Map<string, Given>();
  return given.flatMap((one) => {
    const before = first.get(one.key);
    if (before === undefined || before.entry.id === one.entry.id) {
      first.set(one.key, before ?? one);
      return [];
    }
    return [
      problemAt(
        one.entry,
        one.field,
        `« ${one.name} » est déjà le nom de ${before.entry.path}`,
        'gardez une seule fiche, ou donnez à chacune le nom qui la distingue',
      ),
    ];
  });
}

/** The name of somebody is no other name of somebody else. */
function borrowed(people: readonly Entry<'people'>[]): Problem[] {
  const owners = new Map(people.map((entry) => [foldWords(entry.data.name), entry]));
  return people.flatMap((entry) =>
    entry.data.aliases.flatMap((alias, rank) => {
      const owner = owners.get(foldWords(alias));
      return owner === undefined ||
        /^(?:M\.|Mme|Mlle|Monsieur|Madame|Mademoiselle) /u.test(alias) ||
        owner.id === entry.id
        ? []
        : [
            problemAt(
              entry,
              `aliases.${rank}`,
              `« ${alias} » est le nom de ${owner.path}`,
              'gardez une seule fiche, ou retirez ce nom de celle-ci',
            ),
          ];
    }),
  );
}

export const homonyms: Rule = ({ entries }) => [
  ...borrowed(entries.people),
  // Two people may bear one name; whom the same words name is one.
  ...takenTwice(
    entries.people.flatMap((entry) =>
      entry.data.offices.map(({ communique, quote }) => ({
        entry,
        field: 'name',
        name: entry.data.name,
        key: `${communique} ${foldWords(quote)} ${foldWords(entry.data.name)}`,
      })),
    ),
  ),
  ...takenTwice(
    entries.events.map((entry) => ({
      entry,
      field: 'title',
      name: entry.data.title,
      key: `${entry.data.date.period} ${foldWords(entry.data.title)}`,
    })),
  ),
  ...takenTwice(
    entries.organisations.flatMap((entry) =>
      namesOf(entry, ['name', entry.data.name], ['aliases', entry.data.aliases]),
    ),
  ),
  ...takenTwice(
    entries.territories.map((entry) => ({
      entry,
      field: 'name',
      name: entry.data.name,
      // A city may be a commune and a department.
      key: `${entry.data.level} ${foldWords(entry.data.name)}`,
    })),
  ),
  ...takenTwice(
    entries.vocabulary.flatMap((entry) =>
      namesOf(entry, ['term', entry.data.term], ['also', entry.data.also]),
    ),
  ),
];
