import type { Unit } from './units.ts';

/** A number as a text writes it. `words` is `text.slice(start, end)`, in UTF-16 units, its scale and unit included: « 1,5M€ ». */
export interface FoundNumber {
  value: number;
  words: string;
  start: number;
  end: number;
  /** « multiple » says how many times (« doublés » : 2), « ordinal » which one (« deuxième » : 2), « about » near how many (« une centaine » : 100). */
  form: 'digits' | 'words' | 'multiple' | 'ordinal' | 'about';
  unit?: Unit;
}
