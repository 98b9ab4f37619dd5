/** Which figures may share a chart, a sum or a difference; of the others, the page says why not. */
import type { NodeOf } from '#kinds/registry.ts';
import { comparedAmong, type Compared, type Measured } from '#text/comparable.ts';

/** A figure as far as it may be compared. */
export const measured = ({ title, payer, data }: NodeOf<'figures'>): Measured => ({
  title,
  unit: data.unit,
  nature: data.nature,
  level: data.level,
  payer: payer?.title,
  scope: data.scope,
  period: data.period?.period,
});

export type Comparison = Compared<NodeOf<'figures'>>;

/** Multiples are computations, ranges and shares no one length. */
export const isMeasure = ({ data }: NodeOf<'figures'>): boolean =>
  data.nature !== 'multiple' && data.value !== undefined;

/** Sorts figures into series that may be charted, and tempting pairs that may not; what is no measure is left out, and what two documents give is taken once. */
export const compareFigures = (figures: readonly NodeOf<'figures'>[]): Comparison =>
  comparedAmong([...new Set(figures)].filter(isMeasure), measured);
