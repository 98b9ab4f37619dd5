import { periodBounds } from '#text/period/period.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** A document that the corpus lacks exists on the day at which the site stands, and its file is named after its date. */
export const missing: Rule = ({ site, entries }) =>
  entries.missing.flatMap((entry) => {
    const { period, until } = entry.data;
    const { first } = periodBounds(period);
    const last = periodBounds(until ?? period).last;
    const refuse = (message: string, remedy: string) => [problemAt(entry, 'period', message, remedy)];
    if (first > site.asOf)
      return refuse(
        `après le jour auquel le site est arrêté (${site.asOf}) : ce document n’existe pas encore`,
        'corrigez la date, ou avancez « asOf » dans content/site.yaml',
      );
    const [dated] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=-|$)/.exec(entry.id) ?? [];
    if (dated === undefined || (`${dated}-99` > first && dated.slice(0, 4) <= last)) return [];
    return refuse(`le nom du fichier dit ${dated}`, 'corrigez la date, ou renommez le fichier');
  });
