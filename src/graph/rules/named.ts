import type { Entry } from '#entries/entry.ts';
import { matchingWords } from '#text/matching.ts';
import { standsIn } from '#document/passages.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** The words that say that an organisation pays, is committed or takes part name it. */
export const named: Rule = ({ entries }) => {
  const names = new Map(entries.organisations.map(({ id, data }) => [id, [data.name, ...data.aliases]]));
  const folded = (text: string) => matchingWords(text).toLowerCase();
  const unnamed = (entry: Entry, field: string, id: string, words: string) => {
    const known = names.get(id);
    if (known === undefined || known.some((name) => standsIn(folded(words), folded(name)))) return [];
    return [
      problemAt(
        entry,
        field,
        `ces mots ne nomment pas « ${known[0]} »`,
        'citez ceux qui le nomment, ou ajoutez le nom que le document emploie dans « aliases » de sa fiche',
      ),
    ];
  };
  return [
    ...entries.figures.flatMap((entry) => {
      const { payer } = entry.data;
      return payer === undefined ? [] : unnamed(entry, 'payer.words', payer.organisation, payer.words);
    }),
    ...entries.commitments.flatMap((entry) =>
      entry.data.parties.flatMap(({ organisation, quote }, index) =>
        unnamed(entry, `parties.${index}.quote`, organisation, quote),
      ),
    ),
    ...entries.events.flatMap((entry) =>
      entry.data.attendance.flatMap((presence, index) =>
        'organisation' in presence
          ? unnamed(entry, `attendance.${index}.quote`, presence.organisation, presence.quote)
          : [],
      ),
    ),
    ...entries.events.flatMap((entry) =>
      entry.data.groups.flatMap(({ organisation, quote }, index) =>
        organisation === undefined ? [] : unnamed(entry, `groups.${index}.quote`, organisation, quote),
      ),
    ),
    ...entries.themes.flatMap((entry) =>
      entry.data.organisations.flatMap(({ organisation, quote }, index) =>
        unnamed(entry, `organisations.${index}.quote`, organisation, quote),
      ),
    ),
    ...entries.workshops.flatMap((entry) => {
      const { setBy } = entry.data;
      return setBy === undefined ? [] : unnamed(entry, 'setBy.quote', setBy.organisation, setBy.quote);
    }),
  ];
};
