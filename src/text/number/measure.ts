/** How much: one number, two bounds, or a part of a whole. */
import { formatNumber } from './format.ts';
import type { Quantity, Range, Share } from './quantity.ts';

/** One of the three. */
export interface Measure {
  value?: number | undefined;
  range?: Range | undefined;
  share?: Share | undefined;
}

/** Does a text's quantity say just this? « 40 % » says 40, and 40 of 100; « – 40 % » may say -40. */
export function saysMeasure(quantity: Quantity, { value, range, share }: Measure): boolean {
  if (range !== undefined) return quantity.range?.from === range.from && quantity.range.to === range.to;
  if (share !== undefined) return quantity.share?.of === share.of && quantity.share.among === share.among;
  if (value === undefined || quantity.value === undefined) return false;
  return quantity.value === value || (quantity.mayBeMinus === true && -quantity.value === value);
}

/** Where a quantity begins but for its article: a quotation may leave out « les » of « les trois quarts ». */
export const startOfNumber = ({ start, words, form }: Quantity): number =>
  form === 'share' ? start + (/^(?:les|des|aux|la|le|l') ?/i.exec(words)?.[0].length ?? 0) : start;

/** « 3000 », « 300 à 400 », « 2 sur 3 », each number as `write` has it. */
export function measureWords(
  { value, range, share }: Measure,
  write: (value: number) => string = formatNumber,
): string {
  if (range !== undefined) return `${write(range.from)} à ${write(range.to)}`;
  if (share !== undefined) return `${write(share.of)} sur ${write(share.among)}`;
  return value === undefined ? '' : write(value);
}

/** What a text's quantity is, in the fields of a record. */
export const measureOf = ({ value, range, share, form }: Quantity): Measure =>
  range !== undefined ? { range } : form === 'share' && share !== undefined ? { share } : { value };
