/** May two figures share a chart, a sum or a difference? If not, the page says why. Read by the build, and by a browser. */

/** A figure as far as it may be compared; what its record leaves out is left out. */
export interface Measured {
  title: string;
  unit: string;
  nature: string;
  level?: string | undefined;
  /** Whose money it is: asked of sums alone. */
  payer?: string | undefined;
  scope?: string | undefined;
  /** « 2020 », « 2020-S1 », « 2020-07-10 »; not a period in words. */
  period?: string | undefined;
}

/** The unit of sums. */
const SUM = 'EUR';

/** Whether a period is a year, a half, a quarter, a month or a day: only like periods line up. */
const grain = (period: string) => `${period.length}${period.replace(/\d/g, '')}`;

/**
 * Why `a` and `b` must not be compared, in French, one reason per line; none when they may.
 * What a record leaves out is never taken to agree, and is told of the record: the document may say it in other words.
 */
export function obstaclesBetween(a: Measured, b: Measured): string[] {
  const found: string[] = [];
  const silent = (unsaid: string, left: string | undefined, right: string | undefined) => {
    const which = left === undefined ? a.title : b.title;
    found.push(left === undefined && right === undefined ? unsaid : `${unsaid} (« ${which} »)`);
  };
  const differ = (left: string | undefined, right: string | undefined, what: string, unsaid: string) => {
    if (left === undefined || right === undefined) silent(unsaid, left, right);
    else if (left !== right) found.push(`${what} : « ${left} » et « ${right} »`);
  };
  if (a.unit !== b.unit) found.push(`unités différentes : « ${a.unit} » et « ${b.unit} »`);
  if (a.nature !== b.nature) found.push(`natures différentes : ${a.nature} et ${b.nature}`);
  if (a.level !== b.level)
    found.push(`niveaux différents : ${a.level ?? 'sans niveau'} et ${b.level ?? 'sans niveau'}`);
  if (a.unit === SUM || b.unit === SUM)
    differ(
      a.payer,
      b.payer,
      'origines de l’argent différentes',
      'la fiche ne relève pas qui mobilise la somme',
    );
  differ(a.scope, b.scope, 'champs différents', 'la fiche ne relève ni territoire ni dispositif');
  if (a.period === undefined || b.period === undefined)
    silent('la fiche ne relève pas de période précise', a.period, b.period);
  else if (grain(a.period) !== grain(b.period))
    found.push(`périodes qui ne s’alignent pas : ${a.period} et ${b.period}`);
  return found;
}

export interface Compared<T> {
  /** Two or more that may share a chart, by period. */
  series: readonly (readonly T[])[];
  /** Pairs that share a unit, and so tempt, but must not be compared. */
  refused: readonly { a: T; b: T; reasons: readonly string[] }[];
}

/** Sorts figures into series that may be charted, and tempting pairs that may not. */
export function comparedAmong<T>(all: readonly T[], measure: (one: T) => Measured): Compared<T> {
  const between = (a: T, b: T) => obstaclesBetween(measure(a), measure(b));
  const periodOf = (one: T) => measure(one).period ?? '';
  const series: T[][] = [];
  for (const one of all) {
    const group = series.find((some) => some.every((other) => between(other, one).length === 0));
    if (group) group.push(one);
    else series.push([one]);
  }
  const refused = all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) => {
      const reasons = between(a, b);
      return reasons.length > 0 && measure(a).unit === measure(b).unit ? [{ a, b, reasons }] : [];
    }),
  );
  const byPeriod = (a: T, b: T) => (periodOf(a) < periodOf(b) ? -1 : periodOf(a) > periodOf(b) ? 1 : 0);
  return { series: series.filter((one) => one.length > 1).map((one) => one.sort(byPeriod)), refused };
}
