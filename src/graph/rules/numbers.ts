import { leavesOf } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import { isUnread } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { numbersOf, type CoveredNumber } from '../number-coverage.ts';
import { problemAt, problemInText } from '../problem-at.ts';
import type { Rule } from './rule.ts';

const RECORDS = ['figures', 'events', 'commitments'] as const;

/** Waivers of which every number is carried by a record all the same: one of the two is not true. */
function idleWaivers(entry: Entry<'communiques'>, found: readonly CoveredNumber[]): Problem[] {
  const { document, data } = entry;
  if (document === undefined) return [];
  return data.waivedNumbers.flatMap(({ quote }, index) => {
    const [place] = placesOf(document, quote);
    const inside = found.filter(
      ({ leaf, start, end }) => leaf === place?.leaf && start >= place.start && end <= place.end,
    );
    if (inside.length === 0 || inside.some(({ claims }) => claims.length === 0)) return [];
    return [
      problemAt(
        entry,
        `waivedNumbers.${index}.quote`,
        `une fiche porte déjà « ${inside.map(({ words }) => words).join(' », « ')} »`,
        'retirez cette ligne, ou citez le nombre qui n’a pas de fiche',
      ),
    ];
  });
}

/** Every number of a communiqué is structured by a record, or waived with a reason. */
export const numbers: Rule = (content) => {
  // A record that could not be read may be the one that carries the number.
  if (RECORDS.some((kind) => isUnread(content, kind))) return [];
  return content.entries.communiques.flatMap((entry) => {
    const leaves = entry.document === undefined ? [] : leavesOf(entry.document);
    const found = numbersOf(entry, content);
    const idle = idleWaivers(entry, found);
    const bare = found
      .filter(({ claims, waived }) => claims.length === 0 && waived === undefined)
      .map(({ words, leaf }) =>
        problemInText(
          entry,
          leaves[leaf]?.position ?? { line: 1, column: 1 },
          `le nombre « ${words} » n’est porté par aucune fiche`,
          'créez un chiffre qui le cite, ou dites dans « waivedNumbers » pourquoi il n’en faut pas',
        ),
      );
    return [...idle, ...bare];
  });
};
