/** What a page says of the numbers of a text that claim nothing. */
import type { CoveredNumber } from '#graph/numbers/number-coverage.ts';
import { CLASSES, isLeftAside, NUMBER_CLASSES } from '#text/number/quantity.ts';
import { formatNumber } from '#text/number/format.ts';
import { plural } from '#text/word/plural.ts';

/** « 3 numéros de téléphone », « 2 heures »: those that neither a record nor a waiver accounts for, class by class. */
export function classesLeftAside(numbers: readonly CoveredNumber[]): string[] {
  const alone = numbers.filter(({ claims, waived }) => claims.length === 0 && waived === undefined);
  return CLASSES.filter(isLeftAside).flatMap((name) => {
    const many = alone.filter((one) => one.class === name).length;
    const [singular, plurals] = NUMBER_CLASSES[name];
    return many === 0 ? [] : [`${formatNumber(many)} ${plural(many, singular, plurals)}`];
  });
}

/** The numbers that are left without a record, each reason once, in the order of the text. */
export function waivedByReason(numbers: readonly CoveredNumber[]): {
  total: number;
  reasons: { why: string; words: string[] }[];
} {
  const waived = numbers.flatMap(({ words, waived: why }) => (why === undefined ? [] : [{ words, why }]));
  const reasons = [...Map.groupBy(waived, ({ why }) => why)];
  return {
    total: waived.length,
    reasons: reasons.map(([why, of]) => ({ why, words: of.map(({ words }) => words) })),
  };
}
