/** « 412 = 120 + 180 + 112 », recomputed. */
import type { Entry } from '#entries/entry.ts';
import { nounStem, unitNouns } from '#text/number/beside.ts';
import type { Refuse } from './number.ts';

type Figure = Entry<'figures'>['data'];

/** « lits de médecine » and « lits » are both beds. */
const headOf = (unit: string) => nounStem(unitNouns(unit)[0] ?? unit);

/** A sum is recomputed. A document that adds up amiss is left as it is, if the record says so. */
export function explainSum(data: Figure, figures: ReadonlyMap<string, Figure>, refuse: Refuse): void {
  const parts = data.sumOf.flatMap((id) => figures.get(id) ?? []);
  if (parts.length < data.sumOf.length || parts.length < 2 || data.value === undefined) return;
  const other = parts.find(({ unit }) => unit !== data.unit && headOf(unit) !== headOf(data.unit));
  if (other !== undefined) {
    refuse(
      'sumOf',
      `« ${other.unit} » ne s’ajoute pas à « ${data.unit} »`,
      'n’additionnez que des chiffres de même unité',
    );
    return;
  }
  const values = parts.map(({ value }) => value);
  if (values.includes(undefined)) {
    refuse('sumOf', 'un intervalle ou une part ne s’additionne pas', 'n’additionnez que des valeurs');
    return;
  }
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  // Decimals are added as they are written: a hair of difference is the machine's.
  if (Math.abs(sum - data.value) > 1e-6 && data.why === undefined)
    refuse(
      'sumOf',
      `${values.join(' + ')} font ${sum}, non ${data.value}`,
      'corrigez la liste ; si c’est le document qui compte mal, dites-le dans « why »',
    );
}
