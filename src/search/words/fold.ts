/** A word → the key under which it is indexed and asked for: letters without accents nor case, and digits. */
import { withoutAccents, withoutDrawnLetters, withoutLigatures } from '#text/letters.ts';
import { ALL_RULES, type Rules } from './rules.ts';

/** Feminine and plural in « é », typed with accents or without: « créées », « creees », « accompagnés ». Not « fée » nor « née ». */
const PARTICIPLE = /(?<=\p{L}{2}é)e?s?$|(?<=\p{L}{3}e)es?$/iu;
/** Plurals that French stemmers leave alone: « emplois », « élus », « enjeux », « niveaux ». */
const PLURAL = /(?<=\p{L}{2}[aiou])s$|(?<=jeu|lieu|feu|(?<!r)veu|oeu|œu|eau|[^l]ou)x$/iu;
/** Words that end so and are no plurals of a shorter one, among those that other words are told apart by. */
const NO_PLURAL = /^(?:mois|fois|trois|tous|plus|sous|nous|vous|mais|puis|pois|jaloux)$/i;
/**
 * « communiqué », which the index's stemmer would take for « commun » and « communes » once it has no accent: a letter
 * more keeps it whole. Every document here bears that word.
 */
const COMMUNIQUE = /^communiques?$/;
/** Soft hyphens and joiners: signs that nobody sees, and that a copied text keeps inside its words. */
export const UNSEEN = '\u00AD\u200C\u200D\u2060';
const ALL_UNSEEN = new RegExp(Array.from(UNSEEN).join('|'), 'g');

/** Keys already made by all the rules: documents say the same words again and again. */
const KNOWN = new Map<string, string>();
/** Words to remember at the most: more than a reader's page ever reads, and few enough for a build. */
const MOST = 20_000;

export function fold(word: string, rules: Rules = ALL_RULES): string {
  if (rules !== ALL_RULES) return keyOf(word, rules);
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const key = keyOf(word, rules);
  if (KNOWN.size >= MOST) KNOWN.clear();
  KNOWN.set(word, key);
  return key;
}

function keyOf(word: string, rules: Rules): string {
  let key = word.replaceAll("'", '').replace(ALL_UNSEEN, '');
  if (rules.has('case')) key = key.toLowerCase();
  if (rules.has('ligatures')) key = withoutDrawnLetters(withoutLigatures(key));
  if (rules.has('participles')) key = key.replace(PARTICIPLE, '');
  if (rules.has('plurals') && !NO_PLURAL.test(key)) key = key.replace(PLURAL, '');
  if (rules.has('accents')) key = withoutAccents(key);
  return rules.has('participles') ? key.replace(COMMUNIQUE, 'communiquee') : key;
}

/** How many letters two keys share at their start. */
export function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Two keys that differ by a feminine or a plural only. */
export const isSameWord = (one: string, other: string): boolean =>
  one === other || (one[0] === other[0] && bareEnd(one) === bareEnd(other));

// Ends of words: cspell:ignore ette onne ennes
/**
 * Ends of a feminine or a plural. Not -ette nor -onne: a « navette » is no « navet », and « conditionné » no « condition ».
 */
const BARE_ENDS = /(?:(?<=.{3})(?:aux|eu(?:ses?|x)|iques?|ives?|es|e|s)|(?<=.{2})(?:trices?|elles?|ennes?))$/;
/** What those stand for that are more than letters added to the masculine, by how they begin. */
const MASCULINES: Readonly<Record<string, string>> = {
  // « régionaux », « publique », « associative », « professionnelle », « européenne »
  au: 'al',
  iq: 'ic',
  iv: 'if',
  el: 'el',
  en: 'en',
  tr: 'teur',
  // « travailleuses » are « travailleurs », and « nombreuses » « nombreux »
  eu: 'eur',
};
const bareEnd = (key: string) =>
  key.length > 3 ? key.replace(BARE_ENDS, (end) => MASCULINES[end.slice(0, 2)] ?? '') : key;

/** Endings that French words take, the longest first. */
const ENDINGS = new RegExp(
  '(?<=.{3})(?:(?:ic)?(?:atrices?|ateurs?|ations?)|(?:ati|abili|ici|ivi|i)tes?|(?:ique|iste|able|ive|eus)?ments?|' +
    'iques?|ismes?|ables?|istes?|ances?|ences?|logies?|euses?|eurs?|eux|trices?|ives?|ifs?|ions?|aux|ales?|als?|' +
    'antes?|ants?|aient|eront|erait|era|ait|ais|ees?|ent|ont|ons|ez|er|ir|es|e|s|x|a)$',
);

/** What is left of a key without its ending: what the words that a stemmer brings together begin with, or nearly so. */
export function stemOf(key: string): string {
  const stem = key.replace(ENDINGS, '');
  return stem === key ? key : stem.replace(/(?<=.{3})(?:iss|[eis])$/, '');
}
