/** The rhythm of a figure is the one of its quotation. */
import type { Entry } from '#entries/entry.ts';
import { rateOf } from '#text/number/rates.ts';
import type { QuotedQuantity } from '../numbers/leaf-quantities.ts';

/** « 300 visiteurs par jour » are not « visiteurs par mois »; tells what is wrong, and the remedy. */
export function explainRate(
  { wordsAfter }: QuotedQuantity,
  { unit, why }: Entry<'figures'>['data'],
  refuse: (field: string, message: string, remedy: string) => void,
): void {
  const [told, said] = [rateOf(unit), rateOf(wordsAfter)];
  if (told === undefined || said === undefined || told === said || why !== undefined) return;
  refuse(
    'unit',
    `la citation compte par ${said}, le champ par ${told}`,
    'écrivez le rythme du document, ou dites dans « why » pourquoi c’est ce nombre',
  );
}
