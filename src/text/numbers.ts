/** Numbers, written as French writes them. `numbersIn` reads them back. */
export { cardinal } from './cardinals.ts';
export type { FoundNumber } from './found-number.ts';
export { formatAmount, formatNumber } from './number-format.ts';
export { numbersIn } from './number-reader.ts';
export type { Unit } from './number-units.ts';
