/** The French names of numbers, written once: `cardinals.ts` writes them, `lexicon.ts` reads them. */

/** From zero to sixteen, each at its own place. */
export const SMALL_NUMBERS = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
] as const;

/** « deuxième » is « deux » and this: what is left of a name before « -ième ». */
export const ordinalStem = (name: string): string =>
  name.replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv');

/** The tens that have a name of their own in France: from twenty to sixty. */
export const TENS: Readonly<Record<number, string>> = {
  20: 'vingt',
  30: 'trente',
  40: 'quarante',
  50: 'cinquante',
  60: 'soixante',
};

/** The tens of Belgium and Switzerland: read, never written. */
export const OTHER_TENS: Readonly<Record<number, string>> = {
  70: 'septante',
  80: 'huitante',
  90: 'nonante',
};
