/** Where the documents have words, in words: « 2 occurrences, dont 1 dans une expression plus longue ». */
import { formatNumber } from '#text/number/format.ts';
import { capitalise, count } from '#text/word/agreement.ts';
import type { Places } from './node.ts';

/** Only what stands nowhere, neither in a text nor around one, is said to be absent. */
export function placesOf({ uses, within, outside }: Places): string {
  if (uses + outside === 0) return 'Absent des documents publiés ici';
  const around = `imprimé ${formatNumber(outside)} fois hors du texte`;
  if (uses === 0) return `Absent du texte, ${around}`;
  const some = within < uses ? `dont ${formatNumber(within)} ` : '';
  return [
    capitalise(count(uses, 'occurrence')),
    ...(within === 0 ? [] : [`${some}dans une expression plus longue`]),
    ...(outside === 0 ? [] : [`et ${around}`]),
  ].join(', ');
}
