// Beginnings of words: cspell:ignore douz quinz trent quarant cinquant soixant
/** « cette trentaine de logements », « une bonne centaine de foyers »: round numbers that no article counts. */
import { wordsBeside } from '#text/number/beside.ts';
import { collectiveAt } from '#text/number/collectives.ts';
import type { Quantity } from '#text/number/quantity.ts';
import { reserveAtEndOf, reserveAtStartOf } from '#text/number/reserves.ts';

// « La quinzaine de l'emploi », « la dernière dizaine d'années » are stretches of time.
const BEFORE =
  /(?<![\p{L}\p{M}'-])(?:une|cette|la|leur|notre|votre|sa|première|bonne|petite|grosse|belle|grande|dernière)(?= (?!quinzaine (?:de (?:la |l'|jours|janvier|février|mars|mai|juin|juillet|septembre|novembre|décembre)|d'(?:avril|août|octobre))|huitaine de jours|(?<=dernière )\p{L}+aine d'années)(?:huit|diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aine (?:de |d'))/giu;

/** The same quantities, with those of these words that are none of them. @param form `matchingForm` of their text */
export function withCollectives(quantities: readonly Quantity[], form: string): readonly Quantity[] {
  if (!form.includes('aine ')) return quantities;
  const found = [...form.matchAll(BEFORE)].flatMap(({ index, 0: word }): Quantity[] => {
    const at = index + word.length;
    const number = collectiveAt(form, at);
    if (number === undefined) return [];
    const [start, end] = [at + 1, number.end];
    if (quantities.some((one) => one.start < end && start < one.end)) return [];
    return [
      {
        ...{ words: form.slice(start, end), start, end, form: 'about', value: number.value },
        ...{ range: undefined, share: undefined, sign: undefined, unit: undefined, class: undefined },
        beside: wordsBeside(form, end, form.length),
        before: reserveAtEndOf(form.slice(0, start)),
        after: reserveAtStartOf(form.slice(end)),
      },
    ];
  });
  return found.length === 0 ? quantities : [...quantities, ...found].sort((a, b) => a.start - b.start);
}
