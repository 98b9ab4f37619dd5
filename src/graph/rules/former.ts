/** A former address leads to one entry, in one step, and never hides a page that is there. */
import { allEntries } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import { keyAt } from '#ledger/present.ts';
import { problemAt } from '../problem-at.ts';
import { publishedAddresses } from '../published-addresses.ts';
import type { Rule } from './rule.ts';

export const former: Rule = (content) => {
  const all = allEntries(content).filter(({ life }) => life !== undefined && life.formerly.length > 0);
  if (all.length === 0) return [];
  const pages = publishedAddresses(content);
  const taken = new Map<string, string>();
  return all.flatMap((entry) =>
    (entry.life?.formerly ?? []).flatMap((address, index): Problem[] => {
      const field = `formerly.${index}`;
      const other = taken.get(address);
      taken.set(address, entry.path);
      if (keyAt(address) === undefined)
        return [
          problemAt(
            entry,
            field,
            `« ${address} » n’est l’adresse d’aucune fiche`,
            'écrivez celle d’une fiche : /engagements/…/, /chiffres/…/',
          ),
        ];
      if (pages.has(address))
        return [
          problemAt(
            entry,
            field,
            `« ${address} » est l’adresse d’une page qui est là`,
            'ôtez-la d’ici, ou renommez la fiche qui a cette adresse : une redirection la cacherait',
          ),
        ];
      if (other !== undefined)
        return [
          problemAt(
            entry,
            field,
            `« ${address} » mène déjà à ${other}`,
            'une ancienne adresse ne mène qu’à une fiche : gardez celle qui dit la même chose',
          ),
        ];
      return [];
    }),
  );
};
