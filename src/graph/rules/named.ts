import type { Entry } from '#entries/entry.ts';
import { matchingWords } from '#text/matching.ts';
import { leavesOf } from '#document/model.ts';
import { placesOf, standsIn } from '#document/passages.ts';
import { documentsOf } from '../documents.ts';
import { isMereHeading } from '../told/mere-heading.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

const folded = (text: string) => matchingWords(text).toLowerCase();

/** In small letters these are something else: « en bon état », « la poste ». */
const PROPER =
  /^(?:État|Trésor|Intérieur|Poste|Bourse|Justice|Culture|Travail|Santé|Parquet|Siège|Chancellerie)$/u;

/** « l'état des lieux » is not « l'État »: such a name has its capital, where small letters are written at all. */
function says(words: string, name: string): boolean {
  // « L'ÉTAT finance » is written in capitals among small letters.
  const isProper = PROPER.test(name) && /\p{Ll}/u.test(words);
  if (isProper) return standsIn(words, name) || standsIn(words, name.toUpperCase());
  return standsIn(folded(words), folded(name));
}

/** The words that say that an organisation pays, is committed or takes part name it. */
export const named: Rule = ({ entries }) => {
  const names = new Map(entries.organisations.map(({ id, data }) => [id, [data.name, ...data.aliases]]));
  const documents = documentsOf({ entries });
  /** The document of a quotation is known where it is all that a cell of a table says. */
  const isHeading = (communique: string | undefined, words: string, name: string) => {
    const document = communique === undefined ? undefined : documents.get(communique);
    const [place] = document === undefined || /\s/.test(name) ? [] : placesOf(document, words);
    const leaf = place && document && leavesOf(document)[place.leaf];
    return document !== undefined && leaf !== undefined && isMereHeading(document, leaf, name);
  };
  const unnamed = (entry: Entry, field: string, id: string, words: string, communique?: string) => {
    const known = names.get(id);
    if (known?.some((name) => says(words, name) && !isHeading(communique, words, name)) ?? true) return [];
    return [
      problemAt(
        entry,
        field,
        `ces mots ne nomment pas « ${known?.[0]} »`,
        'citez ceux qui le nomment, ou ajoutez le nom que le document emploie dans « aliases » de sa fiche',
      ),
    ];
  };
  return [
    ...entries.figures.flatMap((entry) => {
      const { payer } = entry.data;
      return payer === undefined
        ? []
        : unnamed(entry, 'payer.words', payer.organisation, payer.words, entry.data.communique);
    }),
    ...entries.commitments.flatMap((entry) =>
      entry.data.parties.flatMap(({ organisation, quote, communique }, index) =>
        unnamed(entry, `parties.${index}.quote`, organisation, quote, communique),
      ),
    ),
    ...entries.events.flatMap((entry) =>
      entry.data.attendance.flatMap((presence, index) =>
        'organisation' in presence
          ? unnamed(
              entry,
              `attendance.${index}.quote`,
              presence.organisation,
              presence.quote,
              presence.communique,
            )
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
