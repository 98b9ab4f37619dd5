/** Two numbers that say one quantity between them: « entre 10 et 15 M€ », « 300 à 400 lits », « 10-15 % ». */
import { escaped } from '../escaped.ts';
import type { FoundNumber } from './found.ts';
import type { Range } from './quantity.ts';
import { numbersIn } from './reader.ts';
import { lettered } from '../lettered.ts';

/** « passe de 300 à 400 » tells two moments, and no range. */
const CHANGES =
  /(?:pass|port|augment|progress|baiss|diminu|chut|gliss|bondi|grimp|rédui|descend|descen|mont|recul|évolu|relev|élev)[\p{L}\p{M}]*(?: [\p{L}\p{M}'%-]+){0,4} de $/iu;
/** « une magnitude de 5,8 à 42 km de profondeur »: how strong, then how far. */
const ON_A_SCALE =
  /(?:magnitude|intensité|force|niveau|indice|catégorie|degré|note|classé\p{L}*) (?:de )?$/iu;
const FAR_FROM = /^ (?:k?m|kilomètres?|mètres?|milles?) (?:de |d'|du |des |au )/u;
/** The end of a number that the one before shares: « dix à quinze millions d'euros », « 10 à 15 % ». */
const TAIL =
  /(?:[ -]?(?:mille|milliers?|millions?|milliards?))?(?: ?(?:k|M|Mds?|Mrds?)(?= ?(?:d')?€))?(?: ?(?:d')?(?:€|euros?)| ?%| pour cent)?$/iu;

/** The first number with the scale and the unit of the second, unless that would put it above. */
function like(first: FoundNumber, second: FoundNumber): number {
  if (first.unit !== undefined || first.form !== second.form) return first.value;
  const [scaled] = numbersIn(first.words + (TAIL.exec(second.words)?.[0] ?? ''));
  return scaled !== undefined && scaled.value < second.value ? scaled.value : first.value;
}

/** « 30 cm à 40 cm », « 12 lits à 15 lits »: what is measured is written beside both. */
function isUnitTwice(gap: string, after: string): boolean {
  const [, unit] = /^ ?([\p{L}²³°/]+) à $/u.exec(gap) ?? [];
  return unit !== undefined && lettered(`^ ?${escaped(unit)}(?![\\p{L}])`, 'u').test(after);
}

/** The range that two neighbours say in `form`, with where it begins; undefined if they say none. */
export function rangeOf(
  form: string,
  first: FoundNumber,
  second: FoundNumber,
): (Range & { start: number }) | undefined {
  const countable = [first, second].every(
    ({ form: kind }) => kind === 'digits' || kind === 'words' || kind === 'about',
  );
  const gap = form.slice(first.end, second.start);
  if (!countable) return undefined;
  const before = form.slice(Math.max(0, first.start - 60), first.start);
  const start = (opening: RegExp) => first.start - (opening.exec(before)?.[0].length ?? 0);
  const range = (at: number) => {
    const from = like(first, second);
    return from < second.value ? { from, to: second.value, start: at } : undefined;
  };
  if (/(?<!\p{L})entre $/iu.test(before) && /^ [\p{L}' ]{0,30}et $/iu.test(gap))
    return range(start(/entre $/iu));
  if (/^ (?:à|ou) $/iu.test(gap) || isUnitTwice(gap, form.slice(second.end, second.end + 20))) {
    if (CHANGES.test(before) || (ON_A_SCALE.test(before) && FAR_FROM.test(form.slice(second.end))))
      return undefined;
    return range(start(/(?<!\p{L})de $/iu));
  }
  const isHyphen = /^ ?[-\u2010\u2011–] ?$/u.test(gap) && first.form === 'digits' && second.form === 'digits';
  return isHyphen ? range(first.start) : undefined;
}
