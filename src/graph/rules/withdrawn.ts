/** A withdrawal takes with it the records that only the withdrawn entry proves, and never a document that nobody withdrew. */
import { allEntries } from '#entries/content.ts';
import { keyOf } from '../held.ts';
import { problemAt } from '../problem-at.ts';
import { withdrawalsOf } from '../withdrawn.ts';
import type { Rule } from './rule.ts';

export const withdrawn: Rule = (content) => {
  const found = withdrawalsOf(content);
  if (found === undefined) return [];
  const entries = new Map(allEntries(content).map((entry) => [keyOf(entry), entry]));
  const documents = content.entries.communiques;
  const fallen = documents.flatMap((entry) => {
    const cause = found.all.get(keyOf(entry))?.with;
    const by = cause === undefined ? undefined : entries.get(cause.key);
    if (by === undefined) return [];
    return [
      problemAt(
        by,
        'withdrawn',
        `retirer cette fiche retirerait aussi ${entry.path}, qui la nomme`,
        'retirez d’abord ce communiqué, ou gardez cette fiche',
      ),
    ];
  });
  const [first] = documents;
  if (first === undefined || found.rest.entries.communiques.length > 0) return fallen;
  return [
    ...fallen,
    problemAt(first, 'withdrawn', 'tous les communiqués sont retirés : le site serait vide', 'gardez-en un'),
  ];
};
