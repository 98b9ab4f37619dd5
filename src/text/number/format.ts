/** Numbers, written as French writes them. Apart from what reads them back: most pages only write. */
import type { Unit } from './units.ts';
import { NARROW_SPACE } from '../spaces.ts';

/** Is it a unit that a sign writes, and not something that is counted? */
export const isSign = (unit: string | undefined): unit is Unit => unit === 'EUR' || unit === '%';

/** Scales are used when two decimals are enough to say the amount exactly. */
const SCALES = [
  { exponent: 9, symbol: 'Md€' },
  { exponent: 6, symbol: 'M€' },
] as const;

/** « 3 000 », « 12,5 », « −4 »: narrow no-break spaces between thousands, a decimal comma, nothing rounded. Throws a RangeError if `value` is not finite, or too large or small to be written without an exponent. */
export function formatNumber(value: number): string {
  const written = String(Math.abs(value));
  if (!Number.isFinite(value) || written.includes('e'))
    throw new RangeError(`nombre impossible à écrire : ${value}`);
  const [whole = '', decimals] = written.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, NARROW_SPACE);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/**
 * « 1,5 M€ », « 2 Md€ », « 800 000 € », « 12,50 € », « 12,5 % »; without unit, as
 * {@link formatNumber}. Never rounded: 1234567 euros are « 1 234 567 € ».
 * Throws a RangeError as `formatNumber` does.
 */
export function formatAmount(value: number, unit?: Unit): string {
  if (unit === undefined) return formatNumber(value);
  if (unit === '%') return `${formatNumber(value)}${NARROW_SPACE}%`;
  const scale = SCALES.find(
    ({ exponent }) => Math.abs(value) >= 10 ** exponent && value % 10 ** (exponent - 2) === 0,
  );
  // Scaled by its decimal writing, so that no division can round it.
  if (scale) return `${formatNumber(Number(`${value}e-${scale.exponent}`))}${NARROW_SPACE}${scale.symbol}`;
  return `${formatNumber(value).replace(/,\d$/, '$&0')}${NARROW_SPACE}€`;
}
