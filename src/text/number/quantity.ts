/** What French texts say with numbers. */
import type { FoundNumber } from './found.ts';
import type { Unit } from './units.ts';

/** A part of a whole: « deux tiers » is 2 of 3, « un enfant sur cinq » 1 of 5, « 40 % » 40 of 100. */
export interface Share {
  of: number;
  among: number;
}

/** Two bounds: « entre 300 et 400 ». */
export interface Range {
  from: number;
  to: number;
}

/** What a number is when it claims nothing: each class with its name on the page, one and many. */
export const NUMBER_CLASSES = {
  téléphone: ['numéro de téléphone', 'numéros de téléphone'],
  adresse: ['adresse', 'adresses'],
  'code postal': ['code postal', 'codes postaux'],
  heure: ['heure', 'heures'],
  date: ['date', 'dates'],
  référence: ['référence', 'références'],
  repère: ['numéro de liste', 'numéros de liste'],
  nom: ['nom ou sigle', 'noms et sigles'],
  rang: ['rang', 'rangs'],
  expression: ['expression', 'expressions'],
} as const;
export type NumberClass = keyof typeof NUMBER_CLASSES;

/** Their names. A date may be waived, but is not left aside by itself: an event or a deadline carries it. */
export const CLASSES = Object.keys(NUMBER_CLASSES) as [NumberClass, ...NumberClass[]];

/** Is a number of this class no claim, without anybody saying so? */
export const isLeftAside = (one: NumberClass | undefined): boolean => one !== undefined && one !== 'date';

/** A quantity as a text writes it: `words` is `text.slice(start, end)`, in UTF-16 units. */
export interface Quantity {
  words: string;
  start: number;
  end: number;
  form: FoundNumber['form'] | 'share' | 'range';
  /** With its sign; how many times for a multiple, which one for a rank. `undefined` for a range and for a share in words. */
  value: number | undefined;
  range: Range | undefined;
  share: Share | undefined;
  sign: '-' | '+' | undefined;
  /** A dash and a space stand before it: the check does not know whether they are a sign. */
  mayBeMinus?: true;
  unit: Unit | undefined;
  /** The words beside it, as written: what it counts. */
  beside: readonly string[];
  /** The reserves, in the words of the list (« près de »), before and after the number. */
  before: string | undefined;
  after: string | undefined;
  /** What it is, if it claims nothing. */
  class: NumberClass | undefined;
}
