/** A document corrects older ones: no other could have said it. */
import type { Problem } from '#entries/problem.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

export const errata: Rule = ({ entries }) => {
  const days = new Map(entries.communiques.map(({ id, data }) => [id, data.date]));
  return entries.communiques.flatMap((entry) =>
    entry.data.corrects.flatMap(({ document }, index): Problem[] => {
      const day = days.get(document);
      return day === undefined || (document !== entry.id && day <= entry.data.date)
        ? []
        : [
            problemAt(
              entry,
              `corrects.${index}.document`,
              'un document n’en corrige qu’un plus ancien',
              'nommez le document corrigé, dans l’en-tête de celui qui corrige',
            ),
          ];
    }),
  );
};
