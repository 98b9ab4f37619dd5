import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import { isUnread } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { isLeftAside } from '#text/number/quantity.ts';
import { numbersOf, waivedQuotes, type CoveredNumber } from '../number-coverage.ts';
import { problemAt, problemInText } from '../problem-at.ts';
import type { Rule } from './rule.ts';

const RECORDS = ['figures', 'events', 'commitments'] as const;

/** What stands in words that a waiver quotes. */
const insideOf = (document: Document, quote: string, found: readonly CoveredNumber[]) => {
  const [place] = placesOf(document, quote);
  return found.filter(
    ({ leaf, start, end }) => leaf === place?.leaf && start >= place.start && end <= place.end,
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

/** Every number of a communiqué is structured by a record, or waived with a reason. */
export const numbers: Rule = (content) => {
  // A record that could not be read may be the one that carries the number.
  if (RECORDS.some((kind) => isUnread(content, kind))) return [];
  return content.entries.communiques.flatMap((entry) => {
    const leaves = entry.document === undefined ? [] : leavesOf(entry.document);
    const found = numbersOf(entry, content);
    const wrong = wrongWaivers(entry, found);
    const bare = found
      .filter(
        ({ claims, waived, class: of }) => claims.length === 0 && waived === undefined && !isLeftAside(of),
      )
      .map(({ words, leaf, class: of }) =>
        problemInText(
          entry,
          leaves[leaf]?.position ?? { line: 1, column: 1 },
          of === 'date'
            ? `la date « ${words} » n’est portée par aucune fiche`
            : `le nombre « ${words} » n’est porté par aucune fiche`,
          of === 'date'
            ? 'créez la fiche qui la dit (événement, échéance, période d’un chiffre), ou dites dans « waivedNumbers » pourquoi il n’en faut pas'
            : 'créez un chiffre qui le cite, ou dites dans « waivedNumbers » pourquoi il n’en faut pas',
        ),
      );
    return [...wrong, ...bare];
  });
};
