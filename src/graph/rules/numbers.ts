import { leavesOf } from '../../document/model.ts';
import { isUnread } from '../../entries/content.ts';
import type { Entry } from '../../entries/entry.ts';
import { CoverageIndex, numbersOf } from '../number-coverage.ts';
import { problemInText } from '../problem-at.ts';
import type { Rule } from './rule.ts';

const RECORDS = ['figures', 'events', 'commitments'] as const;

/** Every number of a communiqué is structured by a record, or waived with a reason. */
export const numbers: Rule = (content) => {
  // A record that could not be read may be the one that carries the number.
  if (RECORDS.some((kind) => isUnread(content, kind))) return [];
  const index = new CoverageIndex(content);
  return content.entries.communiques.flatMap((entry) => {
    const leaves = entry.document === undefined ? [] : leavesOf(entry.document);
    return numbersOf(entry, index)
      .filter(({ claims, waived }) => claims.length === 0 && waived === undefined)
      .map(({ words, leaf }) =>
        problemInText(
          entry as unknown as Entry,
          leaves[leaf]?.position ?? { line: 1, column: 1 },
          `le nombre « ${words} » n’est porté par aucune fiche`,
          'créez un chiffre qui le cite, ou dites dans « waivedNumbers » pourquoi il n’en faut pas',
        ),
      );
  });
};
