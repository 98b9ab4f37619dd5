/** Words that agree: the nouns the site counts, and the small words that change before others. */
import { plainLetters } from '../letters.ts';
import { formatNumber } from '../number/format.ts';
import { plural } from './plural.ts';

export { enumerate, plural } from './plural.ts';

/** A noun that is counted: « engagement ». */
export interface Counted {
  singular: string;
  gender: 'm' | 'f';
  /** Unless it is the singular and an « s ». */
  plural?: string;
}

/** The nouns that the site counts and that are no kind of entry: a kind says its own in its names. */
const NOUNS = {
  document: { gender: 'm' },
  échéance: { gender: 'f' },
  enjeu: { gender: 'm', plural: 'enjeux' },
  mention: { gender: 'f' },
  nombre: { gender: 'm' },
  occurrence: { gender: 'f' },
  passage: { gender: 'm' },
  phrase: { gender: 'f' },
  place: { gender: 'f' },
  résultat: { gender: 'm' },
} as const satisfies Record<string, { gender: 'm' | 'f'; plural?: string }>;

/** A noun of the site, in the singular: « mention ». */
export type Noun = keyof typeof NOUNS;

/** « aucune mention », « 1 mention », « 3 000 mentions ». Throws a RangeError unless `n` is a whole number, 0 or more. */
export function count(n: number, noun: Noun | Counted): string {
  const {
    singular,
    gender,
    plural: plurals = `${singular}s`,
  }: Counted = typeof noun === 'string' ? { singular: noun, ...NOUNS[noun] } : noun;
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`on ne compte pas ${n} ${singular}`);
  if (n === 0) return `${gender === 'm' ? 'aucun' : 'aucune'} ${singular}`;
  return `${formatNumber(n)} ${plural(n, singular, plurals)}`;
}

/** Before these « de », « le » and « la » keep their vowel although a vowel or an h follows; without accents, in lower case. */
const UNELIDED =
  /^(?:onz|handicap|harcel|hasard|hauss|hierarch|huit|(?:haute?s?|hauteurs?|hall|halles?|haltes?|ham|hameaux?|harnes|havre|haye|hem|heros|hollande|hongrie|hors|hub|oui)\b)/;

/** A y is a vowel before a consonant only: « d’Yves », « de Yann ». */
const VOWEL_OR_H = /^(?:[aeiouh]|y[^aeiou])/;

/**
 * `name` after « de »: « de Lille », « d’Olivier », « d’Hélène », « de Hauts-de-France »,
 * « du préfet » for « le préfet ». A capitalised article belongs to the name: « de Le Corre ».
 */
export function de(name: string): string {
  if (name.startsWith('le ')) return `du ${name.slice('le '.length)}`;
  if (name.startsWith('les ')) return `des ${name.slice('les '.length)}`;
  const bare = plainLetters(name);
  return VOWEL_OR_H.test(bare) && !UNELIDED.test(bare) ? `d’${name}` : `de ${name}`;
}

/** A noun after its article: « l’engagement », « la personne », « le chiffre ». */
export function the({ singular, gender }: Pick<Counted, 'singular' | 'gender'>): string {
  const bare = plainLetters(singular);
  if (VOWEL_OR_H.test(bare) && !UNELIDED.test(bare)) return `l’${singular}`;
  return `${gender === 'm' ? 'le' : 'la'} ${singular}`;
}

/** The same text with a capital first letter. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
