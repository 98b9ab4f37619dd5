import { SMALL_NUMBERS, TENS } from './names.ts';

/**
 * The French name of a whole number from 0 to 100: « cinq », « vingt et un »,
 * « quatre-vingts »; with `gender` 'f', « une », « vingt et une ». Throws a RangeError outside.
 */
export function cardinal(n: number, gender: 'm' | 'f' = 'm'): string {
  if (!Number.isInteger(n) || n < 0 || n > 100) throw new RangeError(`pas de nom prévu pour ${n}`);
  const name = masculine(n);
  return gender === 'f' && n % 10 === 1 && name.endsWith('un') ? `${name}e` : name;
}

function masculine(n: number): string {
  if (n === 100) return 'cent';
  if (n >= 80) return n === 80 ? 'quatre-vingts' : `quatre-vingt-${masculine(n - 80)}`;
  const small = SMALL_NUMBERS[n];
  if (small !== undefined) return small;
  if (n < 20) return `dix-${masculine(n - 10)}`;
  // There is no seventy: 71 counts on from sixty, « soixante et onze ».
  const ten = n >= 70 ? 60 : n - (n % 10);
  const rest = n - ten;
  const name = TENS[ten] ?? '';
  if (rest === 0) return name;
  return `${name}${rest === 1 || rest === 11 ? ' et ' : '-'}${masculine(rest)}`;
}
