/** A figure whose number may be under zero. */
import type { Entry } from '#entries/entry.ts';
import type { Refuse } from './number.ts';
import type { QuotedQuantity } from '../numbers/leaf-quantities.ts';

type Figure = Entry<'figures'>['data'];

/** « – 40 % », « moins 3 degrés » may say less than nothing: the editor reads which, and a positive value says why. */
export function explainDash(data: Figure, { quantity, wordsBefore }: QuotedQuantity, refuse: Refuse): void {
  const { value, why } = data;
  if (quantity.mayBeMinus !== true || value === undefined) return;
  if (value > 0 && why === undefined)
    refuse(
      'value',
      `un tiret ou « moins » devant « ${quantity.words} » : ce nombre peut être négatif`,
      `écrivez value: -${value} ; si ce n’est pas son signe, dites-le dans « why »`,
    );
  if (value < 0 && !/(?:[-\u2013\u2212]|moins) ?$/u.test(wordsBefore))
    refuse('quote', `la citation laisse le signe de « ${quantity.words} » dehors`, 'citez aussi ce signe');
}
