/** Words that agree: the nouns the site counts, and the small words that change before others. */
import { plainLetters } from '../letters.ts';
import { formatNumber } from '../number/format.ts';
import { plural } from './plural.ts';

export { enumerate, plural } from './plural.ts';

/** The nouns the site counts. The plural takes an « s » unless it is written here. */
const NOUNS = {
  atelier: { gender: 'm' },
  chiffre: { gender: 'm' },
  communiqué: { gender: 'm' },
  document: { gender: 'm' },
  échéance: { gender: 'f' },
  engagement: { gender: 'm' },
  enjeu: { gender: 'm', plural: 'enjeux' },
  événement: { gender: 'm' },
  mention: { gender: 'f' },
  nombre: { gender: 'm' },
  occurrence: { gender: 'f' },
  dossier: { gender: 'm' },
  organisme: { gender: 'm' },
  passage: { gender: 'm' },
  personne: { gender: 'f' },
  phrase: { gender: 'f' },
  place: { gender: 'f' },
  résultat: { gender: 'm' },
  thématique: { gender: 'f' },
} as const satisfies Record<string, { gender: 'm' | 'f'; plural?: string }>;

/** A noun of the site, in the singular: « engagement ». */
export type Noun = keyof typeof NOUNS;

/** « aucune mention », « 1 engagement », « 3 000 engagements ». Throws a RangeError unless `n` is a whole number, 0 or more. */
export function count(n: number, noun: Noun): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`on ne compte pas ${n} ${noun}`);
  const { gender, plural: plurals = `${noun}s` }: { gender: 'm' | 'f'; plural?: string } = NOUNS[noun];
  if (n === 0) return `${gender === 'm' ? 'aucun' : 'aucune'} ${noun}`;
  return `${formatNumber(n)} ${plural(n, noun, plurals)}`;
}

/** Before these « de » keeps its vowel although a vowel or an h follows; without accents, in lower case. */
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

/** The same text with a capital first letter. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
