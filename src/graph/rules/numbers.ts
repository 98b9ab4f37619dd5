import { leavesOf, type Document } from '#document/model.ts';
import { isUnread, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { isLeftAside } from '#text/number/quantity.ts';
import { numbersOf, waivedQuotes, type CoveredNumber } from '../numbers/number-coverage.ts';
import { around, citable, placeInFile } from '../quoting/place-in-text.ts';
import { problemAt, problemInText } from '../problem-at.ts';
import { waivedPlacesOf } from '../numbers/waived-place.ts';
import { ANY, type NearRule } from './rule.ts';

const RECORDS = ['figures', 'events', 'commitments'] as const;

/** What stands in words that a waiver quotes. */
const insideOf = (document: Document, quote: string, found: readonly CoveredNumber[]) => {
  const [place] = waivedPlacesOf(document, quote);
  return found.filter(
    ({ leaf, start, end, class: of }) =>
      leaf === place?.leaf &&
      // What is left aside by itself may be longer than what the editors quote of it: « code secret 991122 ».
      (isLeftAside(of) ? start < place.end && end > place.start : start >= place.start && end <= place.end),
  );
};

/** Waivers that a record, or the class of their number, makes idle; and those that clear several numbers at once. */
function wrongWaivers(entry: Entry<'communiques'>, found: readonly CoveredNumber[]): Problem[] {
  const { document, data } = entry;
  if (document === undefined) return [];
  return data.waivedNumbers.flatMap((waiver, index) =>
    waivedQuotes(waiver).flatMap((quote, at): Problem[] => {
      const field = `waivedNumbers.${index}.${'quotes' in waiver ? `quotes.${at}` : 'quote'}`;
      const inside = insideOf(document, quote, found);
      const bare = inside.filter(({ claims, class: of }) => claims.length === 0 && !isLeftAside(of));
      const listed = (numbers: readonly CoveredNumber[]) => numbers.map(({ words }) => words).join(' », « ');
      if (bare.length > 1)
        return [
          problemAt(
            entry,
            field,
            `ces mots contiennent ${bare.length} nombres sans fiche : « ${listed(bare)} »`,
            'citez un seul nombre par endroit : chacun a sa fiche, ou sa raison',
          ),
        ];
      if (inside.length === 0 && waivedPlacesOf(document, quote).length > 0)
        return [
          problemAt(
            entry,
            field,
            'ces mots ne contiennent aucun nombre : il n’y a rien à laisser de côté',
            'citez les mots qui tiennent le nombre, ou retirez cette ligne',
          ),
        ];
      if (inside.length === 0 || inside.some(({ claims }) => claims.length === 0)) return [];
      return [
        problemAt(
          entry,
          field,
          `une fiche porte déjà « ${listed(inside)} »`,
          'retirez cette ligne, ou citez le nombre qui n’a pas de fiche',
        ),
      ];
    }),
  );
}

/** A file that could not be read may carry what it says: its words are enough to tell. */
const mayBeIn = (content: Content, words: string): boolean =>
  RECORDS.some((kind) => isUnread(content, kind)) &&
  (content.unreadWords === undefined ||
    content.unreadWords.some((text) => text.includes(words.replace(/\s+/g, ' '))));

/** A number that nothing accounts for, where it stands, with the words to write. */
function bareProblem(entry: Entry<'communiques'>, document: Document, number: CoveredNumber): Problem {
  const leaf = leavesOf(document)[number.leaf];
  const at = leaf === undefined ? { line: 1, column: 1 } : placeInFile(entry, leaf, number);
  const context = leaf === undefined ? number.words : around(leaf, number);
  const quote =
    leaf === undefined
      ? number.words
      : citable(document, leaf, number, number.class === 'date' ? 'last' : 'next');
  const waiver = `ou ajoutez à « waivedNumbers », dans l’en-tête : { quote: ${JSON.stringify(quote)}, why: "…" }`;
  return number.class === 'date'
    ? problemInText(
        entry,
        at,
        `la date « ${number.words} » n’est portée par aucune fiche : « ${context} »`,
        `créez la fiche qui la dit (événement, échéance, période d’un chiffre), ${waiver}`,
      )
    : problemInText(
        entry,
        at,
        `le nombre « ${number.words} » n’est porté par aucune fiche : « ${context} »`,
        `créez un chiffre qui le cite (quote: ${JSON.stringify(quote)}), ${waiver}`,
      );
}

/** Every number of a communiqué is structured by a record, or waived with a reason. */
export const numbers: NearRule = (content, isAsked = ANY) =>
  content.entries.communiques.filter(isAsked).flatMap((entry) => {
    const { document } = entry;
    if (document === undefined) return [];
    const found = numbersOf(entry, content);
    const bare = found.filter(
      ({ claims, waived, class: of, words }) =>
        claims.length === 0 && waived === undefined && !isLeftAside(of) && !mayBeIn(content, words),
    );
    return [...wrongWaivers(entry, found), ...bare.map((number) => bareProblem(entry, document, number))];
  });
