/** May two figures share a chart, a sum or a difference? If not, the page says why. */
import type { NodeOf } from '#kinds/registry.ts';
import { compare } from './passages.ts';

/** Whether a period is a year, a half, a quarter, a month or a day: only like periods line up. */
const grain = (period: string) => `${period.length}${period.replace(/\d/g, '')}`;

/**
 * Why `a` and `b` must not be compared, in French, one reason per line; none when they may.
 * What a record leaves out is never taken to agree, and is told of the record: the document may say it in other words.
 */
export function obstacles(a: NodeOf<'figures'>, b: NodeOf<'figures'>): string[] {
  const found: string[] = [];
  const silent = (unsaid: string, left: string | undefined, right: string | undefined) => {
    const which = left === undefined ? a.title : b.title;
    found.push(left === undefined && right === undefined ? unsaid : `${unsaid} (« ${which} »)`);
  };
  const differ = (left: string | undefined, right: string | undefined, what: string, unsaid: string) => {
    if (left === undefined || right === undefined) silent(unsaid, left, right);
    else if (left !== right) found.push(`${what} : « ${left} » et « ${right} »`);
  };
  if (a.data.unit !== b.data.unit)
    found.push(`unités différentes : « ${a.data.unit} » et « ${b.data.unit} »`);
  if (a.data.nature !== b.data.nature)
    found.push(`natures différentes : ${a.data.nature} et ${b.data.nature}`);
  if (a.data.level !== b.data.level)
    found.push(`niveaux différents : ${a.data.level ?? 'sans niveau'} et ${b.data.level ?? 'sans niveau'}`);
  if (a.data.unit === 'EUR' || b.data.unit === 'EUR') {
    differ(
      a.payer?.title,
      b.payer?.title,
      'origines de l’argent différentes',
      'la fiche ne relève pas qui mobilise la somme',
    );
  }
  differ(a.data.scope, b.data.scope, 'champs différents', 'la fiche ne relève ni territoire ni dispositif');
  const [from, to] = [a.data.period?.period, b.data.period?.period];
  if (from === undefined || to === undefined) silent('la fiche ne relève pas de période précise', from, to);
  else if (grain(from) !== grain(to)) found.push(`périodes qui ne s’alignent pas : ${from} et ${to}`);
  return found;
}

export interface Comparison {
  /** Two or more figures that may share a chart, by period. */
  series: readonly (readonly NodeOf<'figures'>[])[];
  /** Pairs that share a unit, and so tempt, but must not be compared. */
  refused: readonly { a: NodeOf<'figures'>; b: NodeOf<'figures'>; reasons: readonly string[] }[];
}

/** Sorts figures into series that may be charted, and tempting pairs that may not. Multiples are computations, ranges and shares no one length: left out. */
export function compareFigures(figures: readonly NodeOf<'figures'>[]): Comparison {
  const measured = figures.filter(({ data }) => data.nature !== 'multiple' && data.value !== undefined);
  const series: NodeOf<'figures'>[][] = [];
  for (const figure of measured) {
    const group = series.find((one) => one.every((other) => obstacles(other, figure).length === 0));
    if (group) group.push(figure);
    else series.push([figure]);
  }
  const refused = measured.flatMap((a, index) =>
    measured.slice(index + 1).flatMap((b) => {
      const reasons = obstacles(a, b);
      return reasons.length > 0 && a.data.unit === b.data.unit ? [{ a, b, reasons }] : [];
    }),
  );
  return {
    series: series
      .filter((one) => one.length > 1)
      .map((one) => one.sort((a, b) => compare(a.data.period?.period ?? '', b.data.period?.period ?? ''))),
    refused,
  };
}
