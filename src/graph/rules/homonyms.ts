/**
 * A name leads to one record, unless what bears it twice is told apart: by what the records say (the territory around
 * each, the words that name each), or by an editor, in `homonymWhy`.
 */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { foldWords } from '#text/word/finder.ts';
import { areEventsApart, areTerritoriesApart, namedAt } from '../names/same-name.ts';
import { namesOf, takenTwice, type Given } from '../names/taken-names.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

type Bearer = 'people' | 'organisations' | 'territories' | 'events';

const isBearer = (entry: Entry): entry is Entry<Bearer> => 'homonymWhy' in entry.data;

/** Does an editor say that what bears this name is not what another record is of? */
const isToldApart = (entry: Entry): boolean => isBearer(entry) && entry.data.homonymWhy !== undefined;

const BY_NAME = 'gardez une seule fiche, ou donnez à chacune le nom qui la distingue';
const OR_WHY = `${BY_NAME} ; si les documents ne leur en donnent qu’un, dites dans « homonymWhy » de l’une en quoi ce n’est pas l’autre`;

/** The name of somebody is no other name of somebody else. */
function borrowed(people: readonly Entry<'people'>[]): Problem[] {
  const owners = new Map(people.map((entry) => [foldWords(entry.data.name), entry]));
  return people.flatMap((entry) =>
    entry.data.aliases.flatMap((alias, rank) => {
      const owner = owners.get(foldWords(alias));
      return owner === undefined ||
        /^(?:M\.|Mme|Mlle|Monsieur|Madame|Mademoiselle) /u.test(alias) ||
        owner.id === entry.id ||
        isToldApart(entry) ||
        isToldApart(owner)
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

/** Whatever bears the name of another, by its kind. */
function namedAlike(content: Content): { [K in Bearer]: Given<Entry<K>>[] } {
  const { people, events, organisations, territories } = content.entries;
  return {
    people: people.flatMap((entry) =>
      namesOf(entry, ['name', entry.data.name], ['aliases', entry.data.aliases]),
    ),
    organisations: organisations.flatMap((entry) =>
      namesOf(entry, ['name', entry.data.name], ['aliases', entry.data.aliases]),
    ),
    events: events.map((entry) => ({
      entry,
      field: 'title',
      name: entry.data.title,
      key: `${entry.data.date.period} ${foldWords(entry.data.title)}`,
    })),
    territories: territories.map((entry) => ({
      entry,
      field: 'name',
      name: entry.data.name,
      // A city may be a commune and a department.
      key: `${entry.data.level} ${foldWords(entry.data.name)}`,
    })),
  };
}

/** What is told apart from nothing. */
function idle(given: readonly Given[]): Problem[] {
  const bearers = Map.groupBy(given, ({ name }) => foldWords(name));
  const isShared = (name: string) =>
    new Set(bearers.get(foldWords(name))?.map(({ entry }) => entry.id)).size > 1;
  const told = new Map(given.filter(({ entry }) => isToldApart(entry)).map(({ entry }) => [entry.id, entry]));
  return [...told.values()].flatMap((entry) =>
    given.some((one) => one.entry === entry && isShared(one.name))
      ? []
      : [problemAt(entry, 'homonymWhy', 'aucune autre fiche ne porte ce nom', 'retirez ce champ')],
  );
}

export const homonyms: Rule = (content) => {
  const { entries } = content;
  const alike = namedAlike(content);
  const isTold = (one: Entry, before: Entry) => isToldApart(one) || isToldApart(before);
  return [
    ...borrowed(entries.people),
    // Two people may bear one name; whom the same words name is one.
    ...takenTwice(
      entries.people.flatMap((entry) =>
        entry.data.offices.map(({ communique, quote }) => ({
          entry,
          field: 'name',
          name: entry.data.name,
          key: `${namedAt(content, entry.data.name, communique, quote)} ${foldWords(entry.data.name)}`,
        })),
      ),
      BY_NAME,
    ),
    ...takenTwice(
      alike.events,
      OR_WHY,
      (one, before) => isTold(one, before) || areEventsApart(content, one, before),
    ),
    ...takenTwice(alike.organisations, OR_WHY, isTold),
    ...takenTwice(
      alike.territories,
      `${OR_WHY}, ou dans « within » le territoire dont chacun fait partie`,
      (one, before) => isTold(one, before) || areTerritoriesApart(one, before),
    ),
    // A later document may speak of a subject by the same name; one document has it once.
    ...takenTwice(
      entries.themes.map((entry) => {
        const { title, kind, passage } = entry.data;
        return {
          entry,
          field: 'title',
          name: title,
          key: `${kind} ${passage.communique} ${foldWords(title)}`,
        };
      }),
      BY_NAME,
    ),
    ...takenTwice(
      entries.vocabulary.flatMap((entry) =>
        namesOf(entry, ['term', entry.data.term], ['also', entry.data.also]),
      ),
      BY_NAME,
    ),
    ...Object.values(alike).flatMap(idle),
  ];
};
